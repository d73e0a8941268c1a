import type { NodeLabel } from '../ontology/node-labels.ts';
import { cypherText } from './cypher-text.ts';
import { parseStatement } from './parse-statement.ts';
import type { Statement } from './statement.ts';

/** The statement of cypher/export that reads what stands under this label. */
export function exportStatement(what: 'nodes' | 'relationships', label: NodeLabel): Statement {
  return parseStatement(
    `cypher/export/${what}.cypher`,
    cypherText(`export/${what}.cypher`, { LABEL: label }),
  );
}
