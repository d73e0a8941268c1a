import type { NameRoom } from '../named-things.ts';
import { plainOf, syllablesOf } from './spell.ts';
import type { SymbolTable } from './symbol-table.ts';

/** Spells names of which each letter may be looked at by itself; that takes a fiftieth of the time. */
export interface QuickSpeller {
  /** Writes a name of those read after the one before it; false where letters must be seen together. Whether it holds a word said otherwise is not looked at. */
  readonly write: (names: NameRoom, name: number, spelled: Spelled) => boolean;
}

/** Names as they are typed: the symbol of each letter, and the letter. */
export interface Spelled extends NameRoom {
  readonly symbols: Uint32Array;
}

/** A speller that numbers its symbols in this table. */
export function quickSpeller(symbols: SymbolTable): QuickSpeller {
  /** What each letter is in a Chinese name, and an ASCII one in another: its symbol, or one of the below. */
  const amidChinese = new Int32Array(65_536);
  const alone = new Int32Array(128);
  const look = (unit: number, isChinese: boolean): number => {
    if (!isAscii(unit)) return symbolOfCharacter(unit, symbols);
    const letter = String.fromCharCode(unit).toLowerCase();
    if (unit < 32 || unit === 127) return together;
    if (!/[\da-z]/u.test(letter)) return leftOut;
    return symbols.numberOf(letter.charCodeAt(0), isChinese ? saidAmidChinese(letter) : '');
  };
  return {
    write: ({ units, starts }, name, spelled) => {
      const end = starts[name + 1] ?? 0;
      const isChinese = hasChinese(units, starts[name] ?? 0, end);
      const known = isChinese ? amidChinese : alone;
      let place = spelled.starts[name] ?? 0;
      for (let i = starts[name] ?? 0; i < end; i++) {
        const unit = units[i] ?? 0;
        if (!isAscii(unit) && !isCommon(unit)) return false;
        const symbol = known[unit] || (known[unit] = look(unit, isChinese));
        if (symbol === together) return false;
        if (symbol === leftOut) continue;
        spelled.symbols[place] = symbol;
        spelled.units[place++] = unit >= 65 && unit <= 90 ? unit | 32 : unit;
      }
      spelled.starts[name + 1] = place;
      return true;
    },
  };
}

const together = -1;
const leftOut = -2;

function symbolOfCharacter(unit: number, symbols: SymbolTable): number {
  const character = String.fromCharCode(unit);
  if (dependOnOthers.has(character) || plainOf(character) !== character) return together;
  return symbols.numberOf(unit, syllablesOf(character)[0] ?? '');
}

function saidAmidChinese(letter: string): string {
  return syllablesOf(`市${letter}`)[1] ?? '';
}

/** Simplified only in some words (反覆), or said otherwise after some characters (了). */
const dependOnOthers = new Set('坏瞭么藉俱覆沈彷甦哩衹了');

function hasChinese(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isCommon(units[i] ?? 0)) return true;
  return false;
}

function isAscii(unit: number): boolean {
  return unit < 128;
}

/** Whether it is one of the CJK Unified Ideographs, which no normalization changes. */
function isCommon(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}
