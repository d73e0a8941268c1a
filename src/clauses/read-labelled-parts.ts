import type { TaskRelationship } from '../ontology/task-roles.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Span } from '../std/span.ts';
import { areUnits } from './are-units.ts';
import { readVerbParts, roleOfVerb } from './read-verb-parts.ts';
import { responsibilityLabel } from './responsibility-label.ts';
import type { ResponsibilityPart } from './responsibility-part.ts';
import { splitUnits } from './split-units.ts';

/**
 * 牵头单位：…，参与单位：…; a label of another kind (完成时限：2021年) ends the list before it. Verbs after a label decide:
 * 责任单位：省科技厅牵头，省财政厅配合. Undefined where no label of a role stands.
 */
export function readLabelledParts(text: string, inside: Span): readonly ResponsibilityPart[] | undefined {
  const slice = text.slice(inside.start, inside.end);
  const labels = matchesOf(anyLabelPattern, slice);
  const parts = labels.flatMap((label, i) => {
    const words = (label[1] ?? label[2] ?? '').replace(note, '');
    const relationship = roleOfLabel(words);
    if (relationship === undefined) return [];
    const start = inside.start + label.index + label[0].length;
    const end = inside.start + (labels[i + 1]?.index ?? slice.length);
    return partsBelow(text, { start, end }, { words, relationship });
  });
  return parts.length > 0 ? parts : undefined;
}

/** What stands in a table's cell below a label: 省科技厅 below 牵头单位. A label that names no role gives none. */
export function readLabelledCell(text: string, cell: Span, label: string): readonly ResponsibilityPart[] {
  const words = label.replace(note, '');
  const relationship = wholeLabel.test(label) ? roleOfLabel(words) : undefined;
  return relationship === undefined ? [] : partsBelow(text, cell, { words, relationship });
}

interface Label {
  readonly words: string;
  readonly relationship: TaskRelationship;
}

function partsBelow(text: string, list: Span, { words, relationship }: Label): readonly ResponsibilityPart[] {
  const items = splitUnits(text, list);
  if (/主.协/u.test(words)) return leadAndHelp(text, items);
  const byVerbs = readVerbParts(text, list, relationship);
  if (byVerbs !== undefined) return byVerbs;
  if (words.endsWith('分工') && !areUnits(text, items)) return [];
  return items.some((item) => mark.test(wordsOf(text, item)))
    ? items.map((item) => markedPart(text, item, relationship))
    : [{ relationship, items }];
}

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** 省科技厅（牵头）: a mark behind a unit gives it its part, what has none keeps that of the label. */
function markedPart(text: string, item: Span, rest: TaskRelationship): ResponsibilityPart {
  const [whole = '', verb] = mark.exec(wordsOf(text, item)) ?? [];
  const relationship = verb === undefined ? rest : roleOfVerb(verb);
  return { relationship, items: [{ start: item.start, end: item.end - whole.length }] };
}

/** 主（协）办机关：教育部、（内政部、法务部）: what stands in brackets helps. */
function leadAndHelp(text: string, items: readonly Span[]): readonly ResponsibilityPart[] {
  const isBracket = ({ start }: Span): boolean => /[（(]/u.test(text.charAt(start));
  const inside = items
    .filter(isBracket)
    .flatMap(({ start, end }) => splitUnits(text, { start: start + 1, end: end - 1 }));
  return [
    { relationship: 'LEADS', items: items.filter((item) => !isBracket(item)) },
    { relationship: 'PARTICIPATES_IN', items: inside },
  ];
}

/** 责任领导：张三 and 负责人 name persons, 实施期限 a time. */
function roleOfLabel(label: string): TaskRelationship | undefined {
  if (noUnits.test(label)) return undefined;
  return labelRoles.find(([pattern]) => pattern.test(label))?.[1];
}

const mark = /[（(](牵头|主办|参与|参加|配合|协助|协办)(?:单位|部门)?[）)]$/u;
/** 责任单位（列首位的为牵头单位） */
const note = /[（(][^（()）]{2,}[）)]$/u;
const noUnits = /领导(?!单位)|人$|人员|[时期年]限|时间|日期|内容|措施|情况|事项|步骤|目标|状态/u;
const labelRoles: readonly (readonly [RegExp, TaskRelationship])[] = [
  [/牵头|主办|主责|主.协/u, 'LEADS'],
  [/参与|参加|配合|协办|协助|协同|支持/u, 'PARTICIPATES_IN'],
  [/责任|负责|承办|实施|落实|分工/u, 'RESPONSIBLE_FOR'],
];
const wholeLabel = new RegExp(`^${responsibilityLabel}$`, 'u');
/** A role's label, or any other short label after a stop, which ends the list before it. */
const anyLabelPattern = new RegExp(
  `[，,；;。]?\\s*(?:(${responsibilityLabel})(?:[：:]|为(?=[市省区县州盟旗自各]))|(?<=^|[，,；;。\\s])((?:(?!${responsibilityLabel})[^，,；;。、：:（）()\\s]){2,8})[：:])`,
  'gu',
);
