import { z } from 'zod';
import type { CypherConnection } from './cypher-connection.ts';
import { cypherText } from './cypher-text.ts';
import type { BuildStamp } from './graph-store.ts';

/** The stamp of the graph that is in; undefined where innograph has loaded none. */
export async function readBuildStamp(connection: CypherConnection): Promise<BuildStamp | undefined> {
  const [row] = await connection.read(cypherText('load/build-stamp.cypher'), {});
  return row === undefined ? undefined : stamp.parse(row);
}

const stamp = z.object({ id: z.string(), inputs: z.string(), state: z.enum(['loading', 'complete']) });
