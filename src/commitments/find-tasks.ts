import type { Clause } from '../clauses/clause.ts';
import { findResponsibilityLists, type ResponsibilityList } from '../clauses/find-responsibility-lists.ts';
import { splitSentences } from '../clauses/split-sentences.ts';
import { sentencesOf } from '../clauses/sentences-of.ts';
import type { Mention } from '../mentions/mention.ts';
import { mentionsByClause } from '../mentions/mentions-by-clause.ts';
import { gather } from '../std/gather.ts';
import type { Report } from '../std/finding.ts';
import type { Span } from '../std/span.ts';
import { readNumbering } from '../text/read-numbering.ts';
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
  const named = mentionsByClause(mentions);
  const parts = new Map<Clause, TaskParticipant[]>();
  for (const [i, clause] of clauses.entries()) {
    const lists = findResponsibilityLists(clause);
    if (lists.length === 0) continue;
    const owner = ownerOf(clauses, i);
    const found = participantsOf({ clause, lists, named: named.get(clause.path) ?? [] }, report);
    if (found.length > 0) parts.set(owner, [...(parts.get(owner) ?? []), ...found]);
  }
  const tasks = new Set(parts.keys());
  return [...parts].map(([clause, participants]) => {
    const { documentId, path: clausePath } = clause;
    return {
      documentId,
      clausePath,
      title: titleOf(clause, clauses, tasks),
      participants: distinct(participants),
    };
  });
}

/** The clause that the lists of the i-th clause are about: of lists one below the other, the paragraph above them all. */
function ownerOf(clauses: readonly Clause[], i: number): Clause {
  const clause = clauses[i];
  if (clause === undefined) throw new RangeError(`No clause ${i}.`);
  return i > 0 && standsAlone(clause) ? ownerOf(clauses, i - 1) : clause;
}

/** Whether a paragraph holds lists of units and nothing else, or the persons and times that stand between such lists. */
function standsAlone(clause: Clause): boolean {
  const lists = findResponsibilityLists(clause);
  if (clause.number !== undefined || clause.form === 'row') return false;
  if (lists.length === 0) return aside.test(clause.text);
  const rest = lists.reduce((text, { quote }) => text.replace(quoted(clause, quote), ''), clause.text);
  return !/[\p{L}\p{N}]/u.test(rest);
}

/** 责任领导：李建雄, 完成时限：2018年12月. */
const aside =
  /^[（(〔【]?(?:(?:牵头|责任|分管|包[抓保联]|挂[钩联]|配合|主管)(?:市|区|县|州|省)?(?:领导|人|责任人|领导同志)|联系人|完成(?:时限|时间|期限)|时间(?:节点|进度|要求)|[时期]限|实施期限)：[^。]{1,40}。?$/u;

function quoted({ text, span }: Clause, quote: Span): string {
  return text.slice(quote.start - span.start, quote.end - span.start);
}

interface Listed {
  readonly clause: Clause;
  readonly lists: readonly ResponsibilityList[];
  /** The things named in the clause. */
  readonly named: readonly Mention[];
}

function participantsOf({ clause, lists, named }: Listed, report: Report): readonly TaskParticipant[] {
  const { documentId, path: clausePath } = clause;
  return gather(lists, ({ relationship, items, quote }) =>
    gather(items, (item) => {
      const units = named.filter(({ span, within }) => within === undefined && inside(span, item));
      const reason = 'No unit was recognised in a list.';
      if (units.length === 0) report({ rule: 'commitments/unread-unit', reason, documentId, ...item });
      return units.map(({ kind, name }) => ({ entity: { kind, name }, relationship, clausePath, quote }));
    }),
  );
}

/** One for each role and unit, the first of them. */
function distinct(participants: readonly TaskParticipant[]): readonly TaskParticipant[] {
  const first = new Map<string, TaskParticipant>();
  for (const participant of participants) {
    const { entity, relationship } = participant;
    const key = `${relationship}|${entity.kind}|${entity.name}`;
    if (!first.has(key)) first.set(key, participant);
  }
  return [...first.values()];
}

function inside(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * The heading printed before the clause; for the only unnumbered task below a heading, that heading, unless it opens with
 * a short one of its own (科学谋划空间布局。); else the first sentence. 主要任务 over several tasks is the heading of none of them.
 */
function titleOf(clause: Clause, clauses: readonly Clause[], tasks: ReadonlySet<Clause>): string {
  if (clause.heading !== undefined) return clause.heading;
  const cell = taskCell(clause);
  if (cell !== undefined) return cell;
  if (clause.number !== undefined) return firstSentence(clause);
  const opening = firstSentence(clause);
  if (opening.length <= 24 && !opening.includes('，')) return opening;
  const parent = clauses.find(({ path }) => path === clause.parentPath);
  if (parent?.heading === undefined || parent.form !== 'heading') return opening;
  const siblings = clauses.filter(({ parentPath }) => parentPath === clause.parentPath);
  return siblings.filter((sibling) => tasks.has(sibling)).length === 1 ? parent.heading : opening;
}

/** The first sentence of a row's cell below 重点任务 or the like. */
function taskCell({ columns = [], text }: Clause): string | undefined {
  const at = columns.findIndex((column) => /任务|事项|举措|措施|工作|内容|项目/u.test(column));
  if (at < 0) return undefined;
  const cell = text.split(/[ \t]/u)[at]?.trim() ?? '';
  const [first] = splitSentences(cell);
  return first === undefined ? undefined : withoutStop(cell.slice(first.start, first.end));
}

function firstSentence(clause: Clause): string {
  const [first] = sentencesOf(clause);
  const sentence = first === undefined ? clause.text : clause.text.slice(first.start, first.end);
  return withoutStop(
    sentence.slice(clause.number === undefined ? 0 : (readNumbering(sentence)?.length ?? 0)),
  );
}

function withoutStop(sentence: string): string {
  return sentence.replace(/[。；;！]+$/u, '').trim();
}
