/** Numbers for characters (UTF-16 units) as they are said: 长 chang and 长 zhang are two symbols. The first, and so the most frequent, have the lowest numbers, from 1. */
export interface SymbolTable {
  readonly numberOf: (unit: number, syllable: string) => number;
  /** The unit of each symbol. */
  readonly units: () => Uint16Array;
  /** What is said for each symbol; nothing for one that is in no Chinese name. */
  readonly syllables: () => readonly string[];
}

/** An empty table. */
export function symbolTable(): SymbolTable {
  const units: number[] = [0];
  const syllables: string[] = [''];
  const numbers = new Map<number, Map<string, number>>();
  return {
    numberOf: (unit, syllable) => {
      let ofUnit = numbers.get(unit);
      if (ofUnit === undefined) numbers.set(unit, (ofUnit = new Map()));
      const known = ofUnit.get(syllable);
      if (known !== undefined) return known;
      ofUnit.set(syllable, units.length);
      units.push(unit);
      return syllables.push(syllable) - 1;
    },
    units: () => Uint16Array.from(units),
    syllables: () => syllables,
  };
}
