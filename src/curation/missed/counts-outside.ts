import type { ExpectedCounts } from '../../seeds/source-document.ts';
import type { DocumentFacts } from '../document-facts.ts';
import type { Missed } from './missed.ts';

/** Counts of a document's facts that are not as many as documents.yaml expects of it. */
export function countsOutside(facts: DocumentFacts, expected: ExpectedCounts | undefined): readonly Missed[] {
  if (expected === undefined) return [];
  const counts = countsOf(facts);
  return countNames.flatMap((name) => {
    const [least, most] = expected[name] ?? [0, Infinity];
    if (least <= counts[name] && counts[name] <= most) return [];
    return [
      {
        what: 'count' as const,
        document: facts.reading.profile.id,
        words: name,
        sentence: `${counts[name]} ${name}, where ${least} to ${most} are expected`,
      },
    ];
  });
}

const countNames = ['clauses', 'entities', 'relations', 'tasks', 'targets', 'projects'] as const;

function countsOf(facts: DocumentFacts): Readonly<Record<(typeof countNames)[number], number>> {
  const { reading, mentions, relations, tasks, targets, projects } = facts;
  return {
    clauses: reading.clauses.length,
    entities: distinct(mentions.map(({ kind, name }) => `${kind}|${name}`)),
    relations: distinct(
      relations.map(({ type, from, to }) => [type, from.kind, from.name, to.kind, to.name].join('|')),
    ),
    tasks: tasks.length,
    targets: targets.length,
    projects: projects.length,
  };
}

function distinct(words: readonly string[]): number {
  return new Set(words).size;
}
