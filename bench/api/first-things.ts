import type { CypherConnection } from '../../src/store/cypher-connection.ts';
import type { Asked } from './operations.ts';

/** The first thousand things by name. */
export async function firstThings(connection: Pick<CypherConnection, 'read'>): Promise<Asked['first']> {
  const text =
    "MATCH (e:Entity) WHERE e.name >= '' RETURN e.id AS id, e.name AS name ORDER BY name, id LIMIT 1000";
  const rows = await connection.read(text, {});
  return rows.map(({ id, name }) => ({ id: String(id), name: String(name) }));
}
