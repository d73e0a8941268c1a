import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Issuer } from './issuer.ts';
import type { UnitName } from './name-unit.ts';

/** What the laws of names read one document with. */
export interface Reading {
  readonly issuer: Issuer;
  readonly gazetteer: Gazetteer;
  /** Units named before in this document, by their words: a plan writes 市科技局 a hundred times. */
  readonly knownUnits: Map<string, UnitName | undefined>;
  /** What names hold inside them, by the name's words. */
  readonly knownInsides: Map<string, readonly Candidate[]>;
}

export function makeReading(issuer: Issuer, gazetteer: Gazetteer): Reading {
  return { issuer, gazetteer, knownUnits: new Map(), knownInsides: new Map() };
}
