import type { EntityKind } from '../ontology/entity-kinds.ts';

/** The things that can be searched for, each by its number: the first is 0. */
export interface NamedThings {
  readonly count: number;
  readonly nameOf: (thing: number) => string;
  readonly aliasesOf: (thing: number) => readonly string[];
  readonly nameEnOf: (thing: number) => string | null;
  readonly kindOf: (thing: number) => EntityKind;
  readonly idOf: (thing: number) => string;
  /** The most letters that the names of one thing have together. */
  readonly mostLetters: number;
  /** Reads all its names, the canonical one first and the English one last, without making strings of them; tells how many there are. */
  readonly readNames: (thing: number, room: NameRoom) => number;
}

/** Where names are read to, as many letters as any thing has, and one name more than that. */
export interface NameRoom {
  readonly units: Uint16Array;
  /** Where each name begins, and where the last one ends. */
  readonly starts: Uint32Array;
}
