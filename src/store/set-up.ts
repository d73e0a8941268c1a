import type { CypherConnection } from './cypher-connection.ts';
import { cypherText } from './cypher-text.ts';

/** Makes the constraints and indexes that are not there yet. */
export async function setUp(connection: CypherConnection): Promise<void> {
  const statements = cypherText('setup/constraints.cypher')
    .replaceAll(/^\/\/.*\n/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
  await connection.define(statements);
}
