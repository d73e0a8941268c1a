import { findBrokers, type Broker } from '../../questions/brokers/find-brokers.ts';
import { once } from '../../std/once.ts';
import { connection, pageSize, type Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { apiError } from '../errors.ts';
import type { QueryBrokersArgs } from '../generated.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import { bounded } from './bounded.ts';
import type { Knowledge } from './knowledge.ts';
import { orderedList } from './ordered-list.ts';
import { pathRow, type PathRow } from './path-row.ts';
import { resolveKnown } from './resolve-name.ts';

/** A thing that stands between two sides. */
export interface BrokerRow {
  readonly entity: EntityRow;
  readonly betweenness: number;
  readonly ways: number;
  readonly paths: (args: { readonly first?: number | null }) => readonly PathRow[];
}

/** Who stands between two sides: by betweenness, then name and id. */
export async function brokers(args: QueryBrokersArgs, context: Context): Promise<Connection<BrokerRow>> {
  const maxHops = bounded('maxHops', args.maxHops ?? 4, mostHops);
  const known = await context.knowledge();
  const [from, to] = [await resolveKnown(args.from, known), await resolveKnown(args.to, known)];
  const { fromKinds, toKinds, kinds } = args;
  const make = once(async () => {
    const sides = { from, to, fromKinds: fromKinds ?? undefined, toKinds: toKinds ?? undefined };
    const found = findBrokers(known.graph, { ...sides, maxHops }) ?? tooLarge();
    const asked = found.filter(({ thing }) => kinds?.includes(known.graph.things.kindOf(thing)) ?? true);
    return asked.map((broker) => brokerRow(broker, known));
  });
  return connection(
    args,
    orderedList({
      make,
      start: { afterBetweenness: -Number.MAX_SAFE_INTEGER, afterName: '', afterId: '' },
      placeOf: ({ betweenness, entity }) => [-betweenness, entity.name, entity.id],
    }),
  );
}

/** Longer ways say nothing of who works with whom. */
const mostHops = 6;

function brokerRow({ thing, betweenness, ways, walks }: Broker, known: Knowledge): BrokerRow {
  return {
    entity: known.entityAt(thing),
    betweenness,
    ways: Math.min(ways, largestInt),
    paths: ({ first }) => walks.slice(0, pageSize(first)).map((walk) => pathRow(walk, known)),
  };
}

/** GraphQL's Int has 32 bits. */
const largestInt = 2 ** 31 - 1;

function tooLarge(): never {
  throw apiError(
    'LIMIT_EXCEEDED',
    'There are too many ways between these sides. Narrow them with fromKinds and toKinds, or ask for a smaller maxHops.',
  );
}
