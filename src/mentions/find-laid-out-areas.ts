import type { Clause } from '../clauses/clause.ts';
import type { EntityKind } from '../ontology/entity-kinds.ts';
import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import { areaUse } from './area-use.ts';
import type { Definition } from './find-definitions.ts';
import type { Gazetteer } from './gazetteer.ts';
import { longestWordAt } from './word-index.ts';

/**
 * The areas of a spatial layout, as many as it counts: 三区：装备产业区（包括…）、综合区、主产业区. Areas called by their use alone
 * (核心区, 拓展区) name none, nor do the sorts of
 * zones that any city has (综合保税区).
 */
export function findLaidOutAreas(clauses: readonly Clause[], { words }: Gazetteer): readonly Definition[] {
  return gather(clauses, ({ text }) => {
    if (!mayCount.test(text)) return [];
    return gather(matchesOf(counted, text), ({ 1: count = '', 2: noun = '', 3: list = '' }) => {
      const items = list
        .replace(/（[^（）]*）/gu, '')
        .split('、')
        .map((item) => item.replace(/[“”]/gu, ''));
      const isWhole = items.length === numerals.indexOf(count) && items.every((item) => item.endsWith(noun));
      return isWhole
        ? items.filter((item) => isOwn(item) && longestWordAt(words, item, 0)?.word !== item).map(called)
        : [];
    });
  });
}

function isOwn(name: string): boolean {
  return name.length >= 3 && !areaUse.test(name);
}

function called(name: string): Definition {
  const kind: EntityKind = /[带轴廊]$/u.test(name) ? 'Region' : 'Park';
  return { short: name, meant: { start: 0, end: 0, kind, name, rule: 'laid-out-area' } };
}

const numerals = '〇一两三四五六七八九';
const mayCount = /[两三四五六七八九][区园城谷港带轴廊]”?[：:]/u;
const counted =
  /([两三四五六七八九])([区园城谷港带轴廊])”?[：:]((?:“?[\p{Script=Han}A-Za-z\d]{2,14}”?(?:（[^（）]*）)?、){1,8}“?[\p{Script=Han}A-Za-z\d]{2,14}”?)(?:（[^（）]*）)?(?=[。；，\s]|$)/gu;
