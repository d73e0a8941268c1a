import { once } from '../../std/once.ts';
import { findConnectors, type Connector } from '../../questions/find-connectors.ts';
import { connection, pageSize, type Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import type { QueryConnectorsArgs } from '../generated.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import { bounded } from './bounded.ts';
import type { Knowledge } from './knowledge.ts';
import { pathRow, type PathRow } from './path-row.ts';
import { resolveKnown } from './resolve-name.ts';
import { scoredList } from './scored-list.ts';

/** A thing that ties two sides together. */
export interface ConnectorRow {
  readonly entity: EntityRow;
  readonly score: number;
  readonly paths: (args: { readonly first?: number | null }) => readonly PathRow[];
  readonly fromSide: () => readonly EntityRow[];
  readonly toSide: () => readonly EntityRow[];
}

/** Who connects two sides: the key question. */
export async function connectors(
  args: QueryConnectorsArgs,
  context: Context,
): Promise<Connection<ConnectorRow>> {
  const maxHops = bounded('maxHops', args.maxHops ?? 4, mostHops);
  const known = await context.knowledge();
  const [from, to] = [await resolveKnown(args.from, known), await resolveKnown(args.to, known)];
  const make = once(async () => {
    const found = findConnectors(known.graph, {
      from,
      to,
      maxHops,
      via: args.via ?? ['ResearchInstitute'],
      fromKinds: args.fromKinds ?? undefined,
      toKinds: args.toKinds ?? undefined,
      types: args.types ?? undefined,
      documents: args.documents ?? undefined,
      years: args.years ?? undefined,
      statuses: args.statuses ?? undefined,
    });
    return found.map((connector) => connectorRow(connector, known));
  });
  return connection(
    args,
    scoredList(make, ({ entity }) => entity),
  );
}

/** More ties than this say nothing of who works with whom. */
const mostHops = 6;

function connectorRow({ thing, score, walks }: Connector, known: Knowledge): ConnectorRow {
  const ends = (end: 'fromEnd' | 'toEnd') =>
    [...new Set(walks(walksForSides).map((walk) => walk[end]))].map(known.entityAt);
  return {
    entity: known.entityAt(thing),
    score,
    paths: ({ first }) => walks(pageSize(first)).map((walk) => pathRow(walk, known)),
    fromSide: () => ends('fromEnd'),
    toSide: () => ends('toEnd'),
  };
}

/** The sides of a connector are those of its best ways. */
const walksForSides = 20;
