import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import { areaUse } from './area-use.ts';
import type { Candidate } from './candidate.ts';
import { readSubstance } from './read-substance.ts';

/**
 * The parks of a zone that has several (一区多园), by their list alone: 下辖南海园、禅城园、顺德园五个园区, 由聚龙山片区、碧岭片区组成. Each item
 * must end as parks do, and hold more than a trade or a use (生物医药产业园, 核心片区).
 */
export function findMemberZones(text: string): readonly Candidate[] {
  if (!mayList.test(text)) return [];
  return gather(matchesOf(zoneList, text), ({ index, 0: whole, groups }) => {
    const list = groups?.['items'] ?? '';
    const items = itemsOf(list, index + whole.length - list.length);
    return items.every(({ name }) => isOwn(name)) ? items : [];
  });
}

function itemsOf(list: string, start: number): readonly Candidate[] {
  return matchesOf(/[^、和]+/gu, list).map(({ index, 0: name }) => ({
    start: start + index,
    end: start + index + name.length,
    kind: 'Park',
    name,
    rule: 'member-zone',
  }));
}

function isOwn(name: string): boolean {
  return !areaUse.test(name) && !sort.test(name) && readSubstance(name.replace(zoneNoun, '')).own >= 2;
}

const mayList = /(?:片区|分园|园区|组团|[新科技]城|园)[、和]/u;
const nouns = '(?:片区|分园|园区|组团|新城|高新城|科技城|园)';
const zoneNoun = new RegExp(`${nouns}$`, 'u');
const item = `[\\p{Script=Han}A-Za-z\\d]{2,8}?${nouns}`;
const zoneList = new RegExp(
  `(?:下辖|所辖|下设|包括|包含|涵盖|由|依托|划分为|分为|形成|整合)(?<items>${item}(?:[、和]${item}){1,9})(?=等|[二三四五六七八九十\\d]|组成|构成|[，。；）]|$)`,
  'gu',
);
const sort = /示范|特色|专业|各|其他|相关|周边|有关|重点|公园|校园|家园|乐园|果园|茶园/u;
