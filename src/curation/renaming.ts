import type { EntityRef } from '../entities/entity.ts';
import type { CanonicalName } from '../seeds/canonical-names.ts';
import type { DecisionOn } from '../seeds/curation.ts';

/** What decisions make of a thing: its right kind first, then, under that kind, the name that its other names are merged into. */
export type Renaming = (thing: EntityRef) => EntityRef;

export function renaming(kinds: readonly DecisionOn<'kinds'>[], canonical: CanonicalName): Renaming {
  const rightKinds = new Map(kinds.map(({ kind, name, rightKind }) => [`${kind}|${name}`, rightKind]));
  return ({ kind, name }) => {
    const rightKind = rightKinds.get(`${kind}|${name}`) ?? kind;
    return { kind: rightKind, name: canonical(rightKind, name) };
  };
}
