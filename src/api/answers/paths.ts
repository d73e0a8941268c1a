import { findPaths } from '../../questions/find-paths.ts';
import { pageSize } from '../connection.ts';
import type { Context } from '../context.ts';
import type { QueryPathsArgs } from '../generated.ts';
import { bounded } from './bounded.ts';
import { pathRow, type PathRow } from './path-row.ts';
import { resolveKnown } from './resolve-name.ts';

/** The best ways from one thing to another. */
export async function paths(args: QueryPathsArgs, context: Context): Promise<readonly PathRow[]> {
  const first = pageSize(args.first);
  const maxHops = bounded('maxHops', args.maxHops ?? 4, mostHops);
  const known = await context.knowledge();
  const [from, to] = [await resolveKnown(args.from, known), await resolveKnown(args.to, known)];
  const filter = { types: args.types ?? undefined };
  const walks = findPaths(known.graph, { from, to, filter, maxHops, first });
  return walks.map((walk) => pathRow(walk, known));
}

const mostHops = 6;
