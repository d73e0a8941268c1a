import { findReport } from '../reports/find-report.ts';
import { readStatements } from '../store/read-statements.ts';
import type { Statement, StatementParameter } from '../store/statement.ts';

/** What a report asks and how, onto standard output; its Cypher can be pasted into Neo4j as it is. */
export function showReport(name: string): void {
  const report = findReport(readStatements('reports'), name);
  const parts = [`${report.title}\n${report.description}`, parametersOf(report), report.text.trimEnd()];
  console.log(parts.filter((part) => part !== '').join('\n\n'));
}

function parametersOf({ parameters }: Statement): string {
  const width = Math.max(...parameters.map(({ name, type }) => name.length + type.length));
  return parameters
    .map(
      (parameter) =>
        `  --${`${parameter.name} ${parameter.type}`.padEnd(width + 1)}  ${explained(parameter)}`,
    )
    .join('\n');
}

function explained({ description, default: value }: StatementParameter): string {
  if (value === undefined) return `${description} (needed)`;
  return value === null ? description : `${description} (default ${JSON.stringify(value)})`;
}
