import type { Clause } from '../clauses/clause.ts';
import { findResponsibilityLists, type ResponsibilityList } from '../clauses/find-responsibility-lists.ts';
import { splitSentences } from '../clauses/split-sentences.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Finding, Report } from '../std/finding.ts';
import type { Span } from '../std/span.ts';
import type { Task, TaskParticipant } from './task.ts';

/**
 * The clauses that some unit has to carry out, each with its units. A list that stands in a paragraph of its own belongs
 * to the paragraph before it. An item of a list that no unit was recognised in is reported.
 */
export function findTasks(
  clauses: readonly Clause[],
  mentions: readonly Mention[],
  report: Report,
): readonly Task[] {
  const listed = clauses.map((clause) => ({ clause, lists: findResponsibilityLists(clause) }));
  const responsible = new Map<Clause, ResponsibilityList[]>();
  for (const [i, { lists }] of listed.entries()) {
    if (lists.length === 0) continue;
    const owner = ownerOf(clauses, i, lists);
    responsible.set(owner, [...(responsible.get(owner) ?? []), ...lists]);
  }
  const busy = new Set(responsible.keys());
  return [...responsible].flatMap(([clause, lists]) => {
    const participants = participantsOf(lists, mentions, (finding) =>
      report({ documentId: clause.documentId, ...finding }),
    );
    if (participants.length === 0) return [];
    const { documentId, path: clausePath } = clause;
    return [{ documentId, clausePath, title: titleOf(clause, clauses, busy), participants }];
  });
}

/** The clause that the lists of the i-th clause are about. */
function ownerOf(clauses: readonly Clause[], i: number, lists: readonly ResponsibilityList[]): Clause {
  const [clause, before] = [clauses[i], clauses[i - 1]];
  if (clause === undefined) throw new RangeError(`No clause ${i}.`);
  const rest = lists.reduce((text, { quote }) => text.replace(quoted(clause, quote), ''), clause.text);
  const standsAlone = clause.number === undefined && !/[\p{L}\p{N}]/u.test(rest);
  return standsAlone && before !== undefined ? before : clause;
}

function quoted({ text, span }: Clause, quote: Span): string {
  return text.slice(quote.start - span.start, quote.end - span.start);
}

function participantsOf(
  lists: readonly ResponsibilityList[],
  mentions: readonly Mention[],
  report: (finding: Finding) => void,
): readonly TaskParticipant[] {
  const found = new Map<string, TaskParticipant>();
  for (const { relationship, items, quote } of lists) {
    for (const item of items) {
      const units = mentions.filter(({ span, within }) => within === undefined && inside(span, item));
      if (units.length === 0)
        report({ rule: 'commitments/unread-unit', reason: 'No unit was recognised in a list.', ...item });
      for (const { kind, name } of units) {
        const key = [relationship, kind, name].join('|');
        if (!found.has(key)) found.set(key, { entity: { kind, name }, relationship, quote });
      }
    }
  }
  return [...found.values()];
}

function inside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The heading printed before the clause; for the only task below a heading, that heading, unless the paragraph opens with
 * a short one of its own (科学谋划空间布局。); else the first sentence. 主要任务 over several tasks is the heading of none of them.
 */
function titleOf(clause: Clause, clauses: readonly Clause[], tasks: ReadonlySet<Clause>): string {
  if (clause.heading !== undefined) return clause.heading;
  const parent = clauses.find(({ path }) => path === clause.parentPath);
  const siblings = clauses.filter(({ parentPath }) => parentPath === clause.parentPath);
  const isOnlyTask = siblings.filter((sibling) => tasks.has(sibling)).length === 1;
  const opening = firstSentence(clause.text);
  const opensWithHeading = opening.length <= 24 && !opening.includes('，');
  if (parent?.heading === undefined || parent.form !== 'heading' || !isOnlyTask || opensWithHeading)
    return opening;
  return parent.heading;
}

function firstSentence(text: string): string {
  const [first] = splitSentences(text);
  const sentence = first === undefined ? text : text.slice(first.start, first.end);
  return sentence.replace(/[。；;！]+$/u, '').trim();
}
