import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cypherFolder } from './cypher-folder.ts';
import { parseStatement } from './parse-statement.ts';
import type { Statement } from './statement.ts';

/** The statements of `cypher/read` or `cypher/reports` by name, in the order of their names. A broken header is a UserError naming file and line. */
export function readStatements(kind: 'read' | 'reports'): ReadonlyMap<string, Statement> {
  const folder = join(cypherFolder, kind);
  const statements = new Map<string, Statement>();
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .sort()) {
    const statement = parseStatement(`cypher/${kind}/${file}`, readFileSync(join(folder, file), 'utf8'));
    statements.set(statement.name, statement);
  }
  return statements;
}
