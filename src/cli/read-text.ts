import { readFile } from 'node:fs/promises';
import { UserError } from '../std/user-error.ts';

/** The text of a file, of an export unless `remedy` says what else is wanted. */
export async function readText(
  file: string,
  remedy = 'Name a folder that `innograph export` wrote.',
): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new UserError(`${file} can't be read. ${remedy}`, { cause });
  }
}
