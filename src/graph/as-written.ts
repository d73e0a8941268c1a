import type { Clause } from '../clauses/clause.ts';
import type { RepairedText } from '../text/repaired-text.ts';
import type { DocumentFacts } from '../curation/document-facts.ts';

/**
 * Facts that were read out of a simplified copy of a traditional text, put back into the characters of the original (same
 * offsets): text, clauses, surfaces, titles and what targets count. Names stay simplified, so that one body is one thing
 * in all documents; the traditional form is its surface.
 */
export function asWritten(facts: DocumentFacts, original: string): DocumentFacts {
  const repaired = withOriginal(facts.reading.repaired, original);
  const written = writtenBy(facts.reading.repaired.text, repaired.text);
  const clauses = facts.reading.clauses.map((clause) => writtenClause(clause, repaired.text, written));
  const profile = { ...facts.reading.profile, title: written(facts.reading.profile.title) };
  return {
    reading: { ...facts.reading, profile, repaired, clauses },
    mentions: facts.mentions.map((mention) => ({
      ...mention,
      surface: repaired.text.slice(mention.span.start, mention.span.end),
    })),
    relations: facts.relations,
    tasks: facts.tasks.map((task) => ({ ...task, title: written(task.title) })),
    targets: facts.targets.map((target) => ({
      ...target,
      indicator: written(target.indicator),
      unit: target.unit === undefined ? undefined : written(target.unit),
    })),
    projects: facts.projects.map((project) => ({
      ...project,
      name: project.name === undefined ? undefined : written(project.name),
      content: project.content === undefined ? undefined : written(project.content),
    })),
  };
}

/** The repaired text with the original's own character wherever that was kept, not repaired. */
function withOriginal(simple: RepairedText, original: string): RepairedText {
  const text = Array.from({ length: simple.text.length }, (_, i) => {
    const at = simple.offsets[i] ?? 0;
    return simple.text[i] === simple.original[at] ? original[at] : simple.text[i];
  });
  return { ...simple, original, text: text.join('') };
}

function writtenClause(clause: Clause, text: string, written: (words: string) => string): Clause {
  const heading = clause.heading === undefined ? undefined : written(clause.heading);
  return { ...clause, heading, text: text.slice(clause.span.start, clause.span.end) };
}

/** Gives words the characters that the document itself writes for them, the most frequent where it writes several. */
function writtenBy(simple: string, text: string): (words: string) => string {
  const counts = new Map<string, Map<string, number>>();
  for (let i = 0; i < simple.length; i++) {
    const forms = counts.get(simple.charAt(i)) ?? new Map<string, number>();
    forms.set(text.charAt(i), (forms.get(text.charAt(i)) ?? 0) + 1);
    counts.set(simple.charAt(i), forms);
  }
  const usual = new Map([...counts].map(([character, forms]) => [character, mostFrequent(forms)]));
  return (words) => [...words].map((character) => usual.get(character) ?? character).join('');
}

function mostFrequent(forms: ReadonlyMap<string, number>): string | undefined {
  return [...forms].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
