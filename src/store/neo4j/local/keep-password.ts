import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The password of the instance in this home, made the first time and kept in a file that only its owner can read. */
export async function keepPassword(home: string): Promise<string> {
  const file = join(home, 'password');
  if (existsSync(file)) return (await readFile(file, 'utf8')).trim();
  await mkdir(home, { recursive: true });
  const password = Array.from({ length: 24 }, () => alphabet.charAt(randomInt(alphabet.length))).join('');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

/** Letters and digits: a shell needs no quotes around them. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789';
