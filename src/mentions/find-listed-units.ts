import type { Clause } from '../clauses/clause.ts';
import { findResponsibilityLists } from '../clauses/find-responsibility-lists.ts';
import type { Division } from '../seeds/reference.ts';
import { gather } from '../std/gather.ts';
import type { Span } from '../std/span.ts';
import type { Candidate } from './candidate.ts';
import { findDivisionAt } from './find-division-at.ts';
import { findLevelAt } from './find-office-at.ts';
import { nameUnit } from './name-unit.ts';
import type { Reading } from './reading.ts';

/** Every item of a list of responsible units is a unit: 牵头单位：市科技局、发展改革局. */
export function findListedUnits(clause: Clause, reading: Reading): readonly Candidate[] {
  return gather(findResponsibilityLists(clause), ({ items }) => namedItems(clause, items, reading));
}

function namedItems(clause: Clause, items: readonly Span[], reading: Reading): Candidate[] {
  let head: Division | undefined;
  const texts = items.map((item) =>
    clause.text.slice(item.start - clause.span.start, item.end - clause.span.start),
  );
  return gather(items, (item, index) => {
    const start = item.start - clause.span.start;
    const end = item.end - clause.span.start;
    const words = `${texts[index] ?? ''}${committeeAfter(texts, index)}`;
    const unit = nameUnit(words, reading, provinceOf(words, reading) ?? head);
    head = headOf(words, reading) ?? head;
    if (unit === undefined) return [];
    return [{ start, end, kind: unit.kind, name: unit.name, rule: 'listed-unit' }];
  });
}

/** 管委会 where zones share it: 自贸试验区昆明片区、空港经济区管委会 are two committees. */
function committeeAfter(texts: readonly string[], index: number): string {
  if (!zone.test(texts[index] ?? '')) return '';
  const closing = texts.findIndex((text, i) => i > index && !zone.test(text));
  return committee.exec(texts[closing] ?? '')?.[1] ?? '';
}

const zoneEnd =
  '(?:片区|园区|新区|经济区|高新区|经开区|开发区|示范区|度假区|风景区|保税区|综保区|港区|（度假）区)';
const zone = new RegExp(`${zoneEnd}$`, 'u');
const committee = new RegExp(`${zoneEnd}(管委会|管理委员会)$`, 'u');

/** The place that the items after this one share: 市 of 市科技局, 合肥市 of 合肥市科技局, but no place of 合肥市人民政府. */
function headOf(words: string, reading: Reading): Division | undefined {
  if (words.startsWith('市场')) return undefined;
  const level = findLevelAt(words, 0, reading.issuer);
  if (level !== undefined) return level.division;
  if (!placed.test(words)) return undefined;
  const place = findDivisionAt(words, 0, reading);
  return place?.form === 'full' && department.test(words.slice(place.end)) ? place.division : undefined;
}

/** Only provinces have 厅: 财政厅 after 合肥市科技局 is the province's. */
function provinceOf(words: string, { issuer }: Reading): Division | undefined {
  return words.endsWith('厅') && /[^公]厅$/u.test(words)
    ? (issuer.places.get('省') ?? issuer.places.get('自治区'))
    : undefined;
}

/** What may open with a place's full name. */
const placed = /^[^各].{1,6}?[省市县区州盟旗].*[局委办部室厅会]$/u;
const department = /^(?!(?:人民)?政府$|人大|政协).+(?:局|委|办|部|室|厅|委员会)$/u;
