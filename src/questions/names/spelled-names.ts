import type { NamedThings, NameRoom } from '../named-things.ts';
import { beginsWord } from './begins-word.ts';
import { growingBytes } from './growing-bytes.ts';
import { nameReader, type NameReader } from './name-reader.ts';
import { quickSpeller } from './quick-speller.ts';
import { plainOf, syllablesOf } from './spell.ts';
import { symbolTable, type SymbolTable } from './symbol-table.ts';

/**
 * Spells all names of things once. Most can be spelled again letter by letter whenever they are read; only of things with
 * another one, as 中国银行, where 行 is hang, is what was found kept: 大 with its da is one symbol, and often one byte. `pause` lets others run.
 */
export async function spelledNames(things: NamedThings, pause: () => Promise<void>): Promise<NameReader> {
  const symbols = symbolTable();
  const speller = quickSpeller(symbols);
  const room = nameRoom(things.mostLetters);
  const spelled = { ...nameRoom(things.mostLetters), symbols: new Uint32Array(things.mostLetters) };
  const text = growingBytes();
  const starts: number[] = [];
  const kept: number[] = [];
  const isQuick = (name: number): boolean => speller.write(room, name, spelled) && !holdsWord(spelled, name);
  for (let thing = 0; thing < things.count; thing++) {
    if (thing % pauseEvery === 0) await pause();
    const count = things.readNames(thing, room);
    if (allNumbers(count, isQuick)) continue;
    kept.push(thing);
    starts.push(text.length());
    for (const name of namesOf(things, thing)) {
      for (const symbol of symbolsOf(name, symbols)) text.writeNumber(symbol);
      text.writeNumber(endOfName);
    }
  }
  starts.push(text.length());
  const others = { things: Uint32Array.from(kept), starts: Uint32Array.from(starts), text: text.bytes() };
  return nameReader({ things, room, speller, others, table: symbols });
}

/** About ten milliseconds' work. */
const pauseEvery = 2000;

/** No symbol. */
const endOfName = 0;

/** The names of a thing that search knows it by, the canonical one first. */
export function namesOf(things: NamedThings, thing: number): readonly string[] {
  const english = things.nameEnOf(thing);
  return [things.nameOf(thing), ...things.aliasesOf(thing), ...(english === null ? [] : [english])];
}

function nameRoom(mostLetters: number): NameRoom {
  return { units: new Uint16Array(mostLetters), starts: new Uint32Array(mostLetters + 2) };
}

function allNumbers(count: number, holds: (number: number) => boolean): boolean {
  for (let number = 0; number < count; number++) if (!holds(number)) return false;
  return true;
}

function holdsWord({ units, starts }: NameRoom, name: number): boolean {
  const end = starts[name + 1] ?? 0;
  for (let i = (starts[name] ?? 0) + 1; i < end; i++)
    if (beginsWord(units[i - 1] ?? 0, units[i] ?? 0)) return true;
  return false;
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
