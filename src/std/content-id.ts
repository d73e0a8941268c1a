import { hash } from 'node:crypto';

const alphabet = '0123456789abcdefghijklmnopqrstuv';

/**
 * An id made from content and nothing else: the prefix and 80 bits of a SHA-256 in base32hex (RFC 4648), e.g. `park-3f9k…`.
 * Equal parts give equal ids on every machine; parts are told apart, so ('a', 'bc') and ('ab', 'c') differ.
 */
export function contentId(prefix: string, ...parts: readonly string[]): string {
  const digits = hash('sha256', JSON.stringify(parts), 'hex');
  return `${prefix}-${base32(parseInt(digits.slice(0, 10), 16))}${base32(parseInt(digits.slice(10, 20), 16))}`;
}

/** Eight digits for 40 bits. */
function base32(bits: number): string {
  let digits = '';
  for (let rest = bits, i = 0; i < 8; i++, rest = Math.floor(rest / 32))
    digits = alphabet.charAt(rest % 32) + digits;
  return digits;
}
