import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Mention } from '../mentions/mention.ts';
import { mentionsByClause } from '../mentions/mentions-by-clause.ts';
import { gather } from '../std/gather.ts';
import type { Target } from './target.ts';
import { findProseTargets } from './targets/find-prose-targets.ts';
import { findTableTargets } from './targets/find-table-targets.ts';

/** The quantified targets of a document, in reading order. One said twice, in prose and in a table, is one with both places. */
export function findTargets(reading: DocumentReading, mentions: readonly Mention[]): readonly Target[] {
  const byClause = mentionsByClause(mentions);
  const all = gather(reading.clauses, (clause) => {
    if (clause.form === 'table') return findTableTargets(reading, clause, byClause);
    return clause.form === 'paragraph' || clause.columns !== undefined
      ? findProseTargets(reading, clause, byClause.get(clause.path) ?? [])
      : [];
  });
  return merged(all);
}

function merged(all: readonly Target[]): readonly Target[] {
  const byFact = new Map<string, Target>();
  for (const target of all) {
    const key = [
      core(target.indicator),
      target.scope?.name,
      target.year,
      target.value,
      target.unit,
      target.isBaseline,
    ].join('|');
    const known = byFact.get(key);
    const { clausePath, quote } = target;
    byFact.set(
      key,
      known === undefined
        ? target
        : { ...known, alsoStated: [...(known.alsoStated ?? []), { clausePath, quote }] },
    );
  }
  return [...byFact.values()];
}

/** The indicator without what differs from one way of saying it to another. */
function core(indicator: string): string {
  return indicator.replace(/数量$|总数$|^全市|[（(].*?[)）]/gu, '').replace(/累计|新增/gu, '');
}
