import type { Clause } from '../clauses/clause.ts';
import type { EntityKind } from '../ontology/entity-kinds.ts';
import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Definition } from './find-definitions.ts';
import type { Gazetteer } from './gazetteer.ts';
import { readSubstance } from './read-substance.ts';
import { longestWordAt } from './word-index.ts';

/**
 * Places that no table knows but the document keeps naming: 临港地区 where it has a committee or things settle in it, which
 * 临港 alone means too, and 复兴岛. A sort of area (沿海地区, 欠发达地区) recurs as often, but nothing settles in 沿海.
 */
export function findRecurringPlaces(clauses: readonly Clause[], gazetteer: Gazetteer): readonly Definition[] {
  const text = clauses.map((clause) => clause.text).join('\n');
  return [
    ...gather(recurring(areas, text, gazetteer), (place) => (isSettled(place, text) ? areaNames(place) : [])),
    ...recurring(islands, text, gazetteer).map((place) => called(`${place}岛`, `${place}岛`)),
  ];
}

/** The words before the noun that stand there at least twice. */
function recurring(pattern: RegExp, text: string, gazetteer: Gazetteer): readonly string[] {
  const counts = new Map<string, number>();
  for (const { index, 1: place = '' } of matchesOf(pattern, text)) {
    if (isKnown(text, index - place.length, gazetteer)) continue;
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts]
    .filter(([place, count]) => count >= 2 && !sort.test(place) && readSubstance(place).own === place.length)
    .map(([place]) => place);
}

/** 青岛 and 成渝地区 are known by themselves. */
function isKnown(text: string, at: number, { words }: Gazetteer): boolean {
  return [at - 1, at, at + 1].some((start) => {
    const found = longestWordAt(words, text, start);
    return found !== undefined && start + found.word.length > at;
  });
}

/** Whether it is run by somebody or things come to it: 临港管委会, 落户临港. */
function isSettled(place: string, text: string): boolean {
  return new RegExp(
    `${place}(?:地区)?(?:管委会|管理委员会)|(?:落户|入驻|来到?|位于)${place}(?!地区)`,
    'u',
  ).test(text);
}

/** 临港地区, 临港 and 临港管委会, the committee that runs it. */
function areaNames(place: string): readonly Definition[] {
  const area = `${place}地区`;
  return [
    called(area, area),
    called(place, area),
    called(`${place}管委会`, `${area}管委会`, 'GovernmentUnit'),
  ];
}

function called(short: string, name: string, kind: EntityKind = 'Region'): Definition {
  return { short, meant: { start: 0, end: 0, kind, name, rule: 'recurring-place' } };
}

/** The noun first, which is found at once, then the words before it. */
const areas = /地区(?<=(\p{Script=Han}{2})地区)/gu;
const islands = /岛(?<=(\p{Script=Han}{2})岛)(?![屿礁链内外上])/gu;
/** Words that sort places, and islands that only are so called: 信息孤岛. */
const sort =
  /[东西南北中内外沿边远老山牧林灾贫困城乡县市省区各等个类类型级等的在与和及为半群海孤离本全热飞]$|^[各该本全其此与和及在的对将把]|沿[海江边]|发达|民族|周边|相关|重点|先进|优势|主产|偏远|毗邻/u;
