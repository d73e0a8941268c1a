import type { TaskRelationship } from '../ontology/task-roles.ts';
import { remember } from '../std/remember.ts';
import type { Span } from '../std/span.ts';
import type { Clause } from './clause.ts';
import { bracketsOf } from './brackets-of.ts';
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
 * holds nothing but units, of which the first group leads.
 */
export const findResponsibilityLists: (clause: Clause) => readonly ResponsibilityList[] = remember(readLists);

function readLists(clause: Clause): readonly ResponsibilityList[] {
  const brackets = bracketsOf(clause.text);
  const bracketed = brackets.flatMap((bracket) => readBracket(clause, bracket));
  const outside = blanked(clause.text, brackets);
  return [...bracketed, ...readLabelledLine(clause, outside), ...readProse(clause, outside)].toSorted(
    (a, b) => (a.items[0]?.start ?? 0) - (b.items[0]?.start ?? 0),
  );
}

/** What is inside a bracket, read by the first law that applies. */
function readBracket(clause: Clause, bracket: Span): ResponsibilityList[] {
  const inside = { start: bracket.start + 1, end: bracket.end - 1 };
  const text = clause.text;
  const words = text.slice(inside.start, inside.end);
  const parts = roleWords.test(words) ? (labelledParts(text, inside) ?? verbParts(text, inside)) : undefined;
  return listsOf(clause, parts ?? bareParts(text, inside) ?? [], bracket);
}

/** 责任单位：市科技局、市财政局。 outside brackets, up to the end of its line or sentence. */
function readLabelledLine(clause: Clause, text: string): ResponsibilityList[] {
  if (!/[：:]/u.test(text)) return [];
  const lists: ResponsibilityList[] = [];
  for (let from = 0; from < text.length;) {
    const opening = labelPattern.exec(text.slice(from));
    if (opening === null) break;
    const start = from + opening.index;
    const stop = text.slice(start).search(/[。\n]/u);
    const inside = { start, end: stop < 0 ? text.length : start + stop };
    lists.push(...listsOf(clause, labelledParts(clause.text, inside) ?? [], inside));
    from = inside.end;
  }
  return lists;
}

/** 由海珠区牵头 in running text, or a sentence that begins with the units: 市科委、杨浦区牵头建立…. */
function readProse(clause: Clause, text: string): ResponsibilityList[] {
  if (!/牵头|负责/u.test(text)) return [];
  return [...text.matchAll(prosePattern)].flatMap((match) => {
    const [whole, units = '', verb = ''] = match;
    const start = match.index + Number(whole.startsWith('由'));
    const part = {
      relationship: roleOfVerb(verb),
      items: splitUnits(text, { start, end: start + units.length }),
    };
    if (!part.items.every((item) => isUnit(text.slice(item.start, item.end)))) return [];
    return listsOf(clause, [part], { start: match.index, end: match.index + whole.length });
  });
}

interface Part {
  readonly relationship: TaskRelationship;
  readonly items: readonly Span[];
}

function listsOf(clause: Clause, parts: readonly Part[], quote: Span): ResponsibilityList[] {
  const shifted = (span: Span): Span => ({
    start: span.start + clause.span.start,
    end: span.end + clause.span.start,
  });
  return parts
    .filter(({ items }) => items.length > 0)
    .map(({ relationship, items }) => ({ relationship, items: items.map(shifted), quote: shifted(quote) }));
}

/** 牵头单位：…，参与单位：…; a label of another kind (完成时限：2021年) ends the list before it. */
function labelledParts(text: string, inside: Span): Part[] | undefined {
  const slice = text.slice(inside.start, inside.end);
  const labels = [...slice.matchAll(anyLabelPattern)];
  const parts = labels.flatMap((label, i) => {
    const relationship = roleOfLabel(label[1] ?? '');
    if (relationship === undefined) return [];
    const start = inside.start + label.index + label[0].length;
    const end = inside.start + (labels[i + 1]?.index ?? slice.length);
    const items = splitUnits(text, { start, end });
    return /主.协/u.test(label[1] ?? '') ? leadAndHelp(text, items) : [{ relationship, items }];
  });
  return parts.length > 0 ? parts : undefined;
}

/** 主（协）办机关：教育部、（内政部、法务部）: what stands in brackets helps. */
function leadAndHelp(text: string, items: readonly Span[]): Part[] {
  const isBracket = ({ start }: Span): boolean => /[（(]/u.test(text.charAt(start));
  const inside = items
    .filter(isBracket)
    .flatMap(({ start, end }) => splitUnits(text, { start: start + 1, end: end - 1 }));
  return [
    { relationship: 'LEADS', items: items.filter((item) => !isBracket(item)) },
    { relationship: 'PARTICIPATES_IN', items: inside },
  ];
}

/** 市科技局、市发展改革局牵头，市财政局参与: each verb takes the units since the verb before it; what no verb takes takes part. */
function verbParts(text: string, inside: Span): Part[] | undefined {
  const slice = text.slice(inside.start, inside.end);
  const parts: Part[] = [];
  let from = 0;
  for (const verb of slice.matchAll(verbPattern)) {
    const items = splitUnits(text, { start: inside.start + from, end: inside.start + verb.index });
    parts.push({ relationship: roleOfVerb(verb[0]), items });
    from = verb.index + verb[0].length;
  }
  if (parts.length === 0) return undefined;
  const rest = splitUnits(text, { start: inside.start + from, end: inside.end });
  const all = [...parts, { relationship: 'PARTICIPATES_IN' as const, items: rest }];
  return allUnits(text, all) ? all : undefined;
}

/**
 * （市科技局；市财政局、市教育局）: nothing but offices, in a bracket that closes the clause after its last full stop.
 * Of several groups the first leads; a single group answers for the task.
 */
function bareParts(text: string, inside: Span): Part[] | undefined {
  if (!closesClause(text, inside)) return undefined;
  const groups = groupsOf(text, inside).map((group) => splitUnits(text, group));
  const [first, ...others] = groups;
  if (first === undefined) return undefined;
  const parts: Part[] =
    others.length === 0
      ? [{ relationship: 'RESPONSIBLE_FOR', items: first }]
      : [
          { relationship: 'LEADS', items: first },
          { relationship: 'PARTICIPATES_IN', items: others.flat() },
        ];
  return groups.flat().every(({ start, end }) => officeEnding.test(text.slice(start, end)))
    ? parts
    : undefined;
}

/** Whether the bracket stands after the last full stop, with nothing behind it. */
function closesClause(text: string, inside: Span): boolean {
  return (
    /^[。；;\s]*$/u.test(text.slice(inside.end + 1)) &&
    /[。；;！]\s*[（(〔[【［]$/u.test(text.slice(Math.max(0, inside.start - 4), inside.start))
  );
}

function groupsOf(text: string, inside: Span): Span[] {
  const groups: Span[] = [];
  let start = inside.start;
  for (let at = inside.start; at <= inside.end; at++) {
    if (at < inside.end && !/[；;]/u.test(text.charAt(at))) continue;
    if (at > start) groups.push({ start, end: at });
    start = at + 1;
  }
  return groups;
}

function allUnits(text: string, parts: readonly Part[]): boolean {
  const items = parts.flatMap((part) => part.items);
  return items.length > 0 && items.every((item) => isUnit(text.slice(item.start, item.end)));
}

/** Whether words can be a unit by their ending; only asked where no label says so. */
function isUnit(words: string): boolean {
  return words.length <= 30 && unitEnding.test(words);
}

function blanked(text: string, brackets: readonly Span[]): string {
  let result = text;
  for (const { start, end } of brackets) {
    result = result.slice(0, start) + '\ufffc'.repeat(end - start) + result.slice(end);
  }
  return result;
}

function roleOfLabel(label: string): TaskRelationship | undefined {
  return labelRoles.find(([pattern]) => pattern.test(label))?.[1];
}

function roleOfVerb(verb: string): TaskRelationship {
  if (/牵头|主办/u.test(verb)) return 'LEADS';
  return /负责|落实|承办/u.test(verb) ? 'RESPONSIBLE_FOR' : 'PARTICIPATES_IN';
}

const labelRoles: readonly (readonly [RegExp, TaskRelationship])[] = [
  [/牵头|主办|主责|主.协/u, 'LEADS'],
  [/参与|参加|配合|协办|协助|协同|支持/u, 'PARTICIPATES_IN'],
  [/责任|负责|承办|实施|落实/u, 'RESPONSIBLE_FOR'],
];

const labelWords =
  '(?:市|省|区|县)?(?:主要|共同|第一)?(?:牵头|主办|主责|参与|参加|配合|协办|协助|协同|支持|责任|负责|承办|实施|落实|主(?:[（(]协[）)]|\\ufffc{3})办)(?:责任)?(?:单位|部门|机关|主体|处室|科室|领导单位)(?:及分工)?';
/** A bracket without any of these words can only hold a bare list. */
const roleWords = /牵头|主[办责]|参[与加]|配合|协[办助同]|责任|负责|承办|落实|实施|支持/u;
const labelPattern = new RegExp(`(${labelWords})[：:]`, 'u');
/** A role's label, or any other short label after a stop, which ends the list before it. */
const anyLabelPattern = new RegExp(`[，,；;。]?\\s*(${labelWords}|[^，,；;。、：:（）()]{2,8})[：:]`, 'gu');
const verbWords =
  '(?:按照?(?:各自)?(?:职责|职能)(?:分工)?)?(?:分工|分别|共同|联合)?(?:牵头(?:负责|组织|落实|实施|推进)?|主办|负责(?:落实)?|落实|承办|参与|参加|配合|协助|协办)';
const verbPattern = new RegExp(`${verbWords}(?=[，,；;。、\\s]|$)`, 'gu');
const prosePattern = new RegExp(
  `(?:由|(?<=^|[。；\\n]))([^，,。；;：:\\ufffc]{2,60}?)(牵头|负责(?=组织|落实|实施|推进))`,
  'gu',
);
const officeEnding = /(?:局|委|办|厅|部|室|政府|会|院|府|科协|妇联|工商联|银行|支行|海关)$/u;
const unitEnding =
  /(?:局|委|办|厅|部|署|处|室|院|会|协|联|府|组|队|科|专班|中心|单位|部门|机关|公司|集团|银行|支行|分行|大学|学院|学校|医院|区|县|市|镇|街道|乡|园|城|社|台|站|所|海关|军分区|基地|指挥部)$/u;
