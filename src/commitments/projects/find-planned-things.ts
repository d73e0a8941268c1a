import type { DocumentReading } from '../../clauses/document-reading.ts';
import { sentencesOf } from '../../clauses/sentences-of.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Span } from '../../std/span.ts';
import type { Project } from '../project.ts';

/** The named things whose building the text states, each once with its first sentence: 规划建设广佛科技创新产业示范区. */
export function findPlannedThings(
  reading: DocumentReading,
  mentions: readonly Mention[],
): readonly Project[] {
  const known = new Map<string, Project>();
  for (const mention of mentions) {
    const key = `${mention.kind} ${mention.name}`;
    if (mention.status !== 'PLANNED' || mention.within !== undefined || known.has(key)) continue;
    known.set(key, projectOf(reading, mention));
  }
  return [...known.values()];
}

function projectOf(
  { clauses }: DocumentReading,
  { documentId, clausePath, kind, name, span }: Mention,
): Project {
  const clause = clauses.find(({ path }) => path === clausePath);
  if (clause === undefined) throw new Error(`No clause ${clausePath} in ${documentId}.`);
  const shift = (sentence: Span): Span => ({
    start: sentence.start + clause.span.start,
    end: sentence.end + clause.span.start,
  });
  const quote = sentencesOf(clause)
    .map(shift)
    .find((each) => each.start <= span.start && span.start < each.end);
  const unknown = { content: undefined, startYear: undefined, endYear: undefined, investment: undefined };
  return {
    documentId,
    clausePath,
    name,
    ...unknown,
    entities: [{ kind, name }],
    quote: quote ?? clause.span,
  };
}
