/** Where a UTF-16 unit stands among code points: surrogates, as those of 𠮷 (U+20BB7), above all other units. */
export function unitRank(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit;
}
