import fc from 'fast-check';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import { origins } from '../../src/ontology/origins.ts';
import { relationGraph, type RelationGraph } from '../../src/questions/relation-graph.ts';

/** Any small graph of parks and firms, in which names come again and relations stand side by side, lead back or to their start. */
export const smallGraph = fc
  .tuple(
    fc.array(
      fc.record({
        kind: fc.constantFrom<EntityKind>('Park', 'Enterprise'),
        name: fc.constantFrom('甲', '乙', '丙'),
      }),
      { minLength: 2, maxLength: 8 },
    ),
    fc.array(
      fc.record({
        type: fc.constantFrom('HOSTS' as const, 'LOCATED_IN' as const, 'SERVES' as const),
        from: fc.nat(7),
        to: fc.nat(7),
        origin: fc.constantFrom(...origins),
        evidence: fc.integer({ min: 1, max: 2 }),
      }),
      { maxLength: 14 },
    ),
  )
  .map(([things, relations]): RelationGraph =>
    relationGraph(
      things.map((thing, i) => ({ ...thing, id: `t${i}` })),
      relations.map((relation, i) => ({
        ...relation,
        id: `r${10 + i}`,
        from: `t${relation.from % things.length}`,
        to: `t${relation.to % things.length}`,
      })),
    ),
  );
