import { hash } from 'node:crypto';
import { idOfDigest } from './id-of-digest.ts';

/**
 * An id made from content and nothing else: the prefix and 80 bits of a SHA-256, e.g. `park-3f9k…`.
 * Equal parts give equal ids on every machine; parts are told apart, so ('a', 'bc') and ('ab', 'c') differ.
 */
export function contentId(prefix: string, ...parts: readonly string[]): string {
  return idOfDigest(prefix, hash('sha256', JSON.stringify(parts), 'hex'));
}
