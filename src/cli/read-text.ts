import { readFile } from 'node:fs/promises';
import { UserError } from '../std/user-error.ts';

/** The text of a file that an export is made of. */
export async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UserError(`${file} can't be read. Name a folder that \`innograph export\` wrote.`, { cause });
  }
}
