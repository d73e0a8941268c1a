import type { Clause } from '../../clauses/clause.ts';
import type { DocumentFacts } from '../document-facts.ts';
import type { Missed } from './missed.ts';

/** Numbered clauses that nobody has to carry out, where most of their siblings have a unit. */
export function clausesWithoutUnit({ reading, tasks }: DocumentFacts): readonly Missed[] {
  const busy = new Set(
    tasks.filter(({ participants }) => participants.length > 0).map((task) => task.clausePath),
  );
  const hasUnit = ({ path }: Clause): boolean =>
    busy.has(path) || [...busy].some((each) => each.startsWith(`${path}.`) || each.startsWith(`${path}/`));
  const siblings = new Map<string | undefined, Clause[]>();
  for (const clause of reading.clauses.filter(({ number }) => number !== undefined)) {
    siblings.set(clause.parentPath, [...(siblings.get(clause.parentPath) ?? []), clause]);
  }
  return [...siblings.values()].flatMap((clauses) => {
    const idle = clauses.filter((clause) => !hasUnit(clause));
    if (idle.length * 2 >= clauses.length) return [];
    return idle.map(({ documentId, path, heading, text }) => ({
      what: 'unit' as const,
      document: documentId,
      words: `${path} ${heading ?? text.slice(0, 20)}`,
      sentence: text.slice(0, 50),
    }));
  });
}
