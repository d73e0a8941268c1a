import type { EntityKind } from '../ontology/entity-kinds.ts';

/** The things that can be searched for, each by its number: the first is 0. */
export interface NamedThings {
  readonly count: number;
  readonly nameOf: (thing: number) => string;
  readonly aliasesOf: (thing: number) => readonly string[];
  readonly nameEnOf: (thing: number) => string | null;
  readonly kindOf: (thing: number) => EntityKind;
  readonly idOf: (thing: number) => string;
}
