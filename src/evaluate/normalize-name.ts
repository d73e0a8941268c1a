/**
 * What two names are compared by: width, case, spaces, quotes, brackets and light punctuation set aside.
 * `“5G＋”创新 中心` and `5g+创新中心` are the same.
 */
export function normalizeName(name: string | null | undefined): string {
  return (name ?? '').normalize('NFKC').replace(ignored, '').toLowerCase();
}

// The spaces are written out because JavaScript's \s knows U+FEFF and not U+001C–U+001F and U+0085; recorded figures rest on these.
const ignored =
  // oxlint-disable-next-line no-control-regex
  /[\t-\r\x1c-\x20\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000“”"'‘’《》〈〉()（）[\]〔〕【】·,，、。.]/gu;
