import { readFileSync } from 'node:fs';
import { UserError } from '../std/user-error.ts';
import { parseTrustedDocuments, type TrustedDocuments } from './trusted/parse-trusted-documents.ts';

/** The operations in this file; one that can't be read, or is no such list, is a UserError naming the setting. */
export function readTrustedDocuments(file: string): TrustedDocuments {
  return parseTrustedDocuments(textOf(file), file);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new UserError(`TRUSTED_DOCUMENTS names ${file}, which can't be read: ${String(cause)}.`, { cause });
  }
}
