import { hash } from 'node:crypto';

/**
 * An id made from content and nothing else: the prefix and 80 bits of a SHA-256 in base32hex (RFC 4648), e.g. `park-3f9k…`.
 * Equal parts give equal ids on every machine; parts are told apart, so ('a', 'bc') and ('ab', 'c') differ.
 */
export function contentId(prefix: string, ...parts: readonly string[]): string {
  const bits = BigInt(`0x${hash('sha256', JSON.stringify(parts), 'hex').slice(0, 20)}`);
  // The digits of base32hex are those that JavaScript counts with to the base of 32.
  return `${prefix}-${bits.toString(32).padStart(16, '0')}`;
}
