import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { EntityKind } from '../ontology/entity-kinds.ts';

/** A named thing with all its names. */
export interface NamedThing {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly aliases: readonly string[];
}

/** A name in every way it may be typed. */
export interface Spelling {
  /** The name as it stands. */
  readonly name: string;
  /** Simplified, half width, lower case, without spaces and marks: 华南师范大学清远研究院. */
  readonly plain: string;
  /** Pinyin of its Chinese characters, and where each syllable begins; empty for a name without any. */
  readonly pinyin: string;
  readonly syllables: readonly number[];
  /** First letters of the syllables: hnsfdxqyyjy. */
  readonly initials: string;
}

export interface IndexedThing {
  readonly thing: NamedThing;
  /** The canonical name first. */
  readonly spellings: readonly Spelling[];
}

/** Names ready to be searched, and the way to spell what is searched for. */
export interface NameIndex {
  readonly things: readonly IndexedThing[];
  readonly spell: (text: string) => Spelling;
}

/** Spells every name of the things. */
export function nameIndex(things: readonly NamedThing[]): NameIndex {
  return {
    things: things.map((thing) => ({ thing, spellings: namesOf(thing).map(spell) })),
    spell,
  };
}

function namesOf({ name, nameEn, aliases }: NamedThing): readonly string[] {
  return [name, ...aliases, ...(nameEn === null ? [] : [nameEn])];
}

const toSimplified = Converter({ from: 't', to: 'cn' });

function spell(name: string): Spelling {
  const plain = toSimplified(name.normalize('NFKC').toLowerCase()).replaceAll(/[\s\p{P}\p{S}]+/gu, '');
  const parts = pinyin(plain, { toneType: 'none', type: 'array', v: true });
  const syllables: number[] = [];
  let spelled = '';
  for (const part of parts) {
    syllables.push(spelled.length);
    spelled += part;
  }
  const isChinese = /\p{Script=Han}/u.test(plain);
  return {
    name,
    plain,
    pinyin: isChinese ? spelled : '',
    syllables: isChinese ? syllables : [],
    initials: isChinese ? parts.map((part) => part.charAt(0)).join('') : '',
  };
}
