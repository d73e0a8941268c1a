import Table from 'cli-table3';
import type { Finding } from '../std/finding.ts';

/** What was odd in the texts, by the rule that noticed it: how often, and the first of them. */
export function formatFindings(findings: readonly Finding[]): string {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) byRule.set(finding.rule, [...(byRule.get(finding.rule) ?? []), finding]);
  const table = new Table({
    head: ['odd', 'count', 'for example'],
    colAligns: ['left', 'right', 'left'],
    style: { head: [], border: [], compact: true },
  });
  for (const [rule, found] of [...byRule].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    table.push([rule, found.length, found.slice(0, shown).map(describe).join('\n')]);
  }
  return table.toString();
}

const shown = 3;
const longest = 72;

function describe({ reason, documentId }: Finding): string {
  const characters = Array.from(reason.replaceAll(/\s+/g, ' '));
  const short =
    characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
  return documentId === undefined ? short : `${documentId}: ${short}`;
}
