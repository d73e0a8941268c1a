import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { DecisionOn } from './curation.ts';

/** The name that a thing goes by after all merging: A is also called B, B is also called C, so C goes by A. */
export type CanonicalName = (kind: EntityKind, name: string) => string;

/** Follows the decisions from name to name; where they go round in a circle it stops on the first name that comes again. */
export function canonicalNames(same: readonly DecisionOn<'same'>[]): CanonicalName {
  const better = new Map(
    same.flatMap(({ decision, kind, name, other }) =>
      decision === 'same' ? [[`${kind}|${other}`, name] as const] : [],
    ),
  );
  return (kind, name) => {
    const seen = new Set([name]);
    let current = name;
    for (;;) {
      const next = better.get(`${kind}|${current}`);
      if (next === undefined || seen.has(next)) return current;
      seen.add(next);
      current = next;
    }
  };
}
