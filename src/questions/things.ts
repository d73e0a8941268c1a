import { entityKinds, type EntityKind } from '../ontology/entity-kinds.ts';
import type { Piecework } from '../std/piecework.ts';
import { growingNumbers } from './compact/growing-numbers.ts';
import { collectIds, type SortedIds } from './compact/sorted-ids.ts';
import { collectTexts, type TextLists } from './compact/text-lists.ts';
import { collectWords, type WordIndex } from './compact/word-index.ts';
import type { NamedThings } from './named-things.ts';

/** A named thing, as it is known before it has a number. */
export interface KnownThing {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly nameEn?: string | null;
  readonly aliases?: readonly string[];
}

/** The named things; a thing's number is its place in the order of their ids. */
export interface Things extends NamedThings, SortedIds {
  /** Orders things by name, by code point, and then by id. */
  readonly compare: (a: number, b: number) => number;
  /** The things of this very name, and those with this alias, by name and id. */
  readonly named: (name: string) => readonly number[];
  readonly withAlias: (alias: string) => readonly number[];
}

/** Takes things in order of their ids. A hundred bytes hold what is known of 华南师范大学清远研究院. */
export function collectThings(): {
  readonly add: (thing: KnownThing) => void;
  readonly finish: () => Piecework<Things>;
} {
  const ids = collectIds();
  const kinds = growingNumbers((buffer) => new Uint8Array(buffer));
  const texts = collectTexts();
  const words = collectWords();
  return {
    add: ({ id, kind, name, nameEn, aliases = [] }) => {
      const number = kinds.length();
      ids.add(id);
      kinds.add(kindNames.indexOf(kind));
      texts.add([name, ...aliases, nameEn ?? '']);
      for (const word of new Set([name, ...aliases])) words.add(word, number);
    },
    finish: function* () {
      return thingsIn({
        ids: ids.finish(),
        kinds: kinds.whole(),
        texts: texts.finish(),
        words: yield* words.finish(),
      });
    },
  };
}

interface Parts {
  readonly ids: SortedIds;
  readonly kinds: Uint8Array;
  /** Of each thing its name, its aliases, and its English name or nothing. */
  readonly texts: TextLists;
  readonly words: WordIndex;
}

function thingsIn({ ids, kinds, texts, words }: Parts): Things {
  const nameOf = (thing: number): string => texts.textAt(thing, 0);
  const aliasesOf = (thing: number): readonly string[] => texts.textsFrom(thing, 1).slice(0, -1);
  const compare = (a: number, b: number): number => texts.compareFirst(a, b) || a - b;
  const bearing = (word: string, bears: (thing: number) => boolean): readonly number[] =>
    words.mayBear(word).filter(bears).sort(compare);
  return {
    ...ids,
    kindOf: (thing) => kindNames[kinds[thing] ?? -1] ?? unknown(thing),
    nameOf,
    nameEnOf: (thing) => texts.textsFrom(thing, 1).at(-1) || null,
    aliasesOf,
    mostLetters: texts.mostLetters,
    readNames: (thing, room) => {
      const count = texts.readTexts(thing, room);
      return room.starts[count] === room.starts[count - 1] ? count - 1 : count;
    },
    compare,
    named: (name) => bearing(name, (thing) => nameOf(thing) === name),
    withAlias: (alias) => bearing(alias, (thing) => aliasesOf(thing).includes(alias)),
  };
}

const kindNames: readonly EntityKind[] = keys(entityKinds);

function keys(table: typeof entityKinds): readonly EntityKind[];
function keys(table: object): readonly string[] {
  return Object.keys(table);
}

function unknown(thing: number): never {
  throw new Error(`There is no thing of the number ${thing}.`);
}
