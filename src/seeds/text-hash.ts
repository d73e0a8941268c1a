import { createHash } from 'node:crypto';

/** What a text is known again by: the first twelve hexadecimal digits of its SHA-256. */
export function textHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
