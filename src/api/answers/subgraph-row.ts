import { findNeighborhood } from '../../questions/find-neighborhood.ts';
import type { Context } from '../context.ts';
import type { QueryNeighborhoodArgs } from '../generated.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import type { RelationRow } from '../rows/relation-row.ts';
import { bounded } from './bounded.ts';
import { resolveKnown } from './resolve-name.ts';

/** What lies round a thing. */
export interface SubgraphRow {
  readonly entities: readonly EntityRow[];
  readonly relations: readonly RelationRow[];
  readonly truncated: boolean;
}

/** The neighbourhood of a thing. */
export async function neighborhood(args: QueryNeighborhoodArgs, context: Context): Promise<SubgraphRow> {
  const depth = bounded('depth', args.depth ?? 1, mostDepth);
  const limit = bounded('limit', args.limit ?? 100, mostThings);
  const known = await context.knowledge();
  const thing = await resolveKnown(args.id, known);
  const filter = { types: args.types ?? undefined };
  const found = findNeighborhood(known.graph, {
    thing,
    depth,
    limit,
    filter,
    kinds: args.kinds ?? undefined,
  });
  const made = new Map(found.things.map((each) => [each, known.entityAt(each)]));
  return {
    entities: [...made.values()],
    relations: found.relations.map((relation) => known.relationAt(relation, made)),
    truncated: found.truncated,
  };
}

const mostDepth = 4;
const mostThings = 500;
