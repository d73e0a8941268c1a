import type { SourcedRelation } from '../relations/sourced-relation.ts';
import type { Curation } from '../seeds/curation.ts';
import { decisionEntry } from './decision-entry.ts';

/** The relations that no document states and a person vouches for, each with its decision as the source. */
export function curatedRelations({ relations }: Curation): readonly SourcedRelation[] {
  return relations.flatMap((decision): SourcedRelation[] => {
    if (decision.decision !== 'add' || decision.origin !== 'CURATED') return [];
    const { type, fromKind, from, toKind, to, status } = decision;
    return [
      {
        type,
        from: { kind: fromKind, name: from },
        to: { kind: toKind, name: to },
        origin: 'CURATED',
        source: decisionEntry(decision),
        ...(status === undefined ? {} : { status }),
      },
    ];
  });
}
