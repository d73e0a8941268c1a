import type { TaskRelationship } from '../ontology/task-roles.ts';
import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import { blankSpans } from '../std/blank-spans.ts';
import { remember } from '../std/remember.ts';
import type { Span } from '../std/span.ts';
import { areUnits } from './are-units.ts';
import { beforeRemarks } from './before-remarks.ts';
import type { Clause } from './clause.ts';
import { bracketsOf } from './brackets-of.ts';
import { readLeadNote } from './lead-note.ts';
import { readBareParts } from './read-bare-parts.ts';
import { readRowParts } from './read-row-parts.ts';
import { readLabelledParts } from './read-labelled-parts.ts';
import { readVerbParts, roleOfVerb } from './read-verb-parts.ts';
import { responsibilityLabel } from './responsibility-label.ts';
import type { ResponsibilityPart } from './responsibility-part.ts';
import { splitByLead } from './split-by-lead.ts';
import { splitUnits } from './split-units.ts';

/** Units that a clause gives one part in its task, as they stand in the list: 市发展改革委、科技局，各区政府. */
export interface ResponsibilityList {
  readonly relationship: TaskRelationship;
  /** One for each item of the list, offsets into the repaired text; shared heads and tails are not yet given out. */
  readonly items: readonly Span[];
  /** The whole bracket or sentence that holds the list. */
  readonly quote: Span;
}

/**
 * The lists that say who has to carry out a clause, in the order of the text: （牵头单位：市科技局，参与单位：市财政局）,
 * （市科技局牵头，市财政局参与）, 责任单位：市科技局 as a line of its own, 由市科技局牵头 in a sentence, or a bracket that
 * holds nothing but units, of which the first group leads. In a row of a table the cells below 牵头单位.
 */
export const findResponsibilityLists: (clause: Clause) => readonly ResponsibilityList[] = remember(readLists);

function readLists(clause: Clause): readonly ResponsibilityList[] {
  const brackets = bracketsOf(clause.text);
  const bracketed = gather(brackets, (bracket) => readBracket(clause, bracket));
  const outside = blankSpans(clause.text, brackets, '\ufffc');
  const cells = gather(readRowParts(clause), (part) => listsOf(clause, [part], part.cell));
  return [
    ...cells,
    ...bracketed,
    ...readLabelledLine(clause, outside),
    ...readProse(clause, outside),
  ].toSorted((a, b) => (a.items[0]?.start ?? 0) - (b.items[0]?.start ?? 0));
}

/** What is inside a bracket, read by the first law that applies. */
function readBracket(clause: Clause, bracket: Span): ResponsibilityList[] {
  const text = clause.text;
  const inside = beforeRemarks(text, beforeNote(clause, { start: bracket.start + 1, end: bracket.end - 1 }));
  const words = text.slice(inside.start, inside.end);
  const parts = roleWords.test(words)
    ? (readLabelledParts(text, inside) ?? readVerbParts(text, inside))
    : undefined;
  return listsOf(clause, parts ?? readBareParts(text, inside, clause.leads) ?? [], bracket);
}

/** A bracket without the note that closes it: 。列逗号之前的为牵头单位，其他有关单位按职责分工配合，下同. */
function beforeNote({ text, leads }: Clause, inside: Span): Span {
  const words = text.slice(inside.start, inside.end);
  const note = leads === undefined ? undefined : readLeadNote(words);
  return note === undefined || words.indexOf('：', note.start) >= 0
    ? inside
    : { start: inside.start, end: inside.start + words.slice(0, note.start).search(/[。；;，,（(〔\s]*$/u) };
}

/** 责任单位：市科技局、市财政局。 outside brackets, up to the end of its line or sentence. */
function readLabelledLine(clause: Clause, text: string): ResponsibilityList[] {
  if (!/[：:]|单位为|部门为/u.test(text)) return [];
  const lists: ResponsibilityList[] = [];
  for (let from = 0; from < text.length;) {
    const opening = labelPattern.exec(text.slice(from));
    if (opening === null) break;
    const start = from + opening.index;
    const stop = text.slice(start).search(/[。\n]/u);
    const inside = { start, end: stop < 0 ? text.length : start + stop };
    lists.push(...listsOf(clause, readLabelledParts(clause.text, inside) ?? [], inside));
    from = inside.end;
  }
  return lists;
}

/** 由海珠区牵头 in running text, or a sentence that begins with the units: 市科委、杨浦区牵头建立…，市财政局配合。 */
function readProse(clause: Clause, text: string): ResponsibilityList[] {
  if (!/牵头|负责/u.test(text)) return [];
  return matchesOf(prosePattern, text).flatMap((match) => {
    const [whole, units = '', verb = ''] = match;
    const start = match.index + Number(whole.startsWith('由'));
    const items = splitUnits(text, { start, end: start + units.length });
    if (!areUnits(text, items)) return [];
    const quote = { start: match.index, end: match.index + whole.length };
    return [
      ...listsOf(clause, [{ relationship: roleOfVerb(verb), items }], quote),
      ...readHelpers(clause, text, quote.end),
    ];
  });
}

/** ，省工业和信息化厅、省海洋局配合 in what is left of a sentence that has named who leads. */
function readHelpers(clause: Clause, text: string, from: number): ResponsibilityList[] {
  const stop = text.slice(from).search(/[。；;\n]/u);
  const rest = text.slice(from, stop < 0 ? text.length : from + stop);
  return matchesOf(helperPattern, rest).flatMap((match) => {
    const [whole, units = '', verb = ''] = match;
    const start = from + match.index + 1;
    const items = splitUnits(text, { start, end: start + units.length });
    if (!areUnits(text, items)) return [];
    const quote = { start, end: start + whole.length - 1 };
    return listsOf(clause, [{ relationship: roleOfVerb(verb), items }], quote);
  });
}

function listsOf(clause: Clause, parts: readonly ResponsibilityPart[], quote: Span): ResponsibilityList[] {
  const shifted = (span: Span): Span => ({
    start: span.start + clause.span.start,
    end: span.end + clause.span.start,
  });
  const isTold = parts.some(({ relationship, items }) => relationship === 'LEADS' && items.length > 0);
  return parts
    .flatMap((part) => (isTold ? [part] : byNote(clause, part)))
    .filter(({ items }) => items.length > 0)
    .map(({ relationship, items }) => ({ relationship, items: items.map(shifted), quote: shifted(quote) }));
}

/** 责任单位：市科技局、市财政局 by 列首位的为牵头单位: the first leads, the other stays responsible. */
function byNote({ text, leads }: Clause, part: ResponsibilityPart): readonly ResponsibilityPart[] {
  return leads === undefined || part.relationship !== 'RESPONSIBLE_FOR'
    ? [part]
    : splitByLead(text, part.items, { mark: leads, rest: part.relationship });
}

/** A bracket without any of these words can only hold a bare list. */
const roleWords = /牵头|主[办责]|参[与加]|配合|协[办助同]|责任|负责|承办|落实|实施|支持|分工/u;
const labelPattern = new RegExp(`${responsibilityLabel}(?:[：:]|为(?=[市省区县州盟旗自各]))`, 'u');
const prosePattern =
  /(?:由|(?<=^|[。；\n]))((?:(?!(?<!自)由)[^，,。；;：:\ufffc]){2,60}?)((?:负责)?牵头|按照?(?:各自)?(?:职责|职能)(?:分工)?(?:抓好|推进)?(?:负责|落实)|负责(?=组织|落实|实施|推进))/gu;
const helperPattern =
  /[，,]([^，,。；;：:\ufffc]{2,60}?)(?:密切|积极|协同|共同|协助|参与)?(配合|参与|参加|协助|负责(?:落实|实施)?)(?=[，,]|$)/gu;
