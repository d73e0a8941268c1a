import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cypherFolder } from './cypher-folder.ts';
import { parseStatement } from './parse-statement.ts';
import type { Statement } from './statement.ts';

/** The statements of `cypher/read` or `cypher/reports` by name, in the order of their names. A broken header is a UserError naming file and line. */
export function readStatements(kind: 'read' | 'reports'): ReadonlyMap<string, Statement> {
  const folder = join(cypherFolder, kind);
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => basename(file, '.cypher'))
    .sort();
  return new Map(
    names.map((name) => {
      const text = readFileSync(join(folder, `${name}.cypher`), 'utf8');
      return [name, parseStatement(`cypher/${kind}/${name}.cypher`, text)];
    }),
  );
}
