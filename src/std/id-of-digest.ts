/** An id of the prefix and the first 80 bits of a digest in hexadecimal digits, in base32hex (RFC 4648): `park-3f9k…`. */
export function idOfDigest(prefix: string, digest: string): string {
  const bits = BigInt(`0x${digest.slice(0, 20)}`);
  // The digits of base32hex are those that JavaScript counts with to the base of 32. Joined, the id is one stretch of
  // memory from the start: it is compared again and again.
  return [prefix, bits.toString(32).padStart(16, '0')].join('-');
}
