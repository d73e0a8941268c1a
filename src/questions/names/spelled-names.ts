import type { NamedThings } from '../named-things.ts';
import { growingBytes } from './growing-bytes.ts';
import { nameReader, type NameReader } from './name-reader.ts';
import { plainOf, syllablesOf } from './spell.ts';
import { symbolTable, type SymbolTable } from './symbol-table.ts';

/** Spells all names of things once and keeps them in few bytes: 大 with its da is one symbol, and often one byte. `pause` lets others run. */
export async function spelledNames(things: NamedThings, pause: () => Promise<void>): Promise<NameReader> {
  const symbols = symbolTable();
  const text = growingBytes();
  const starts = new Uint32Array(things.count + 1);
  for (let thing = 0; thing < things.count; thing++) {
    if (thing % pauseEvery === 0) await pause();
    for (const name of namesOf(things, thing)) {
      for (const symbol of symbolsOf(name, symbols)) text.writeNumber(symbol);
      text.writeNumber(endOfName);
    }
    starts[thing + 1] = text.length();
  }
  return nameReader(text.bytes(), starts, symbols);
}

/** About ten milliseconds' work: a name takes about ten microseconds to say. */
const pauseEvery = 400;

/** No symbol. */
const endOfName = 0;

/** The names of a thing that search knows it by, the canonical one first. */
export function namesOf(things: NamedThings, thing: number): readonly string[] {
  const english = things.nameEnOf(thing);
  return [things.nameOf(thing), ...things.aliasesOf(thing), ...(english === null ? [] : [english])];
}

/** Of a character of two units the first is said. */
function symbolsOf(name: string, symbols: SymbolTable): readonly number[] {
  const plain = plainOf(name);
  const said = syllablesOf(plain);
  return Array.from(plain).flatMap((character, place) =>
    Array.from({ length: character.length }, (_, i) =>
      symbols.numberOf(character.charCodeAt(i), i === 0 ? (said[place] ?? '') : ''),
    ),
  );
}
