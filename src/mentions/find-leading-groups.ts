import { matchesOf } from '../std/matches-of.ts';
import type { Candidate } from './candidate.ts';
import { nameUnit } from './name-unit.ts';
import { placeName } from './place-name.ts';
import type { Reading } from './reading.ts';

/**
 * Leading groups, task forces and headquarters, whose names may hold any words of plans:
 * 成立建设环粤港澳大湾区创新发展先行市领导小组 names 清远市建设环粤港澳大湾区创新发展先行市领导小组.
 */
export function findLeadingGroups(text: string, reading: Reading): readonly Candidate[] {
  if (!anyGroup.test(text)) return [];
  return matchesOf(groupNoun, text).flatMap((match) => {
    const end = match.index + match[0].length;
    const start = startOfGroup(text, match.index);
    return groupEnds(match[0], end).flatMap((groupEnd) => {
      const words = text.slice(start, groupEnd);
      if (match.index === start || generic.test(words)) return [];
      const name = fullName(words, reading);
      return [{ start, end: groupEnd, kind: 'GovernmentUnit', name, rule: 'leading-group' } as const];
    });
  });
}

/** Where groups end: a group under a group names both (…领导小组改革开放新高地执行小组办公室), and an office its group. */
function groupEnds(noun: string, end: number): readonly number[] {
  const parts = matchesOf(groupWord, noun);
  if (parts.length < 2) return officeOfGroup.test(noun) ? [end - '办公室'.length, end] : [end];
  return [...new Set([...parts.map(({ index, 0: part }) => end - noun.length + index + part.length), end])];
}

/** Back to a stop outside quotes, or to a word that brings a group in: 成立, 由, 的. */
function startOfGroup(text: string, nounStart: number): number {
  const sentence = text.slice(Math.max(0, nounStart - 60), nounStart);
  const lead = /(?:“[^“”]*”|[^，。、；：:！？,;（）()《》〈〉“”\s])*$/u.exec(sentence)?.[0] ?? '';
  const opener = matchesOf(openers, lead).at(-1);
  return nounStart - lead.length + (opener === undefined ? 0 : opener.index + opener[0].length);
}

function fullName(words: string, reading: Reading): string {
  const placed = placeName(words, reading);
  if (placed !== words) return placed;
  return nameUnit(words, reading)?.name ?? words;
}

const groupWord = /小组|工作组|专班|指挥部|联席会议/gu;
const officeOfGroup = /(?:小组|专班|联席会议)办公室$/u;
const anyGroup = /小组|工作组|专班|指挥部|联席会议/u;
const groupNoun =
  /(?:(?:领导小组|协调小组|专项工作组|推进工作组|执行小组|推进小组|专班|指挥部|联席会议)(?:[^，。、；：（）《》“”]{0,16}?(?:执行小组|推进小组))?)(?:办公室)?/gu;
const openers =
  /成立|承担|召集|简称|履行|列席|落实|贯彻|执行|按照|依据|根据|接受|提请|报请|利用|依托|通过|组建|建立|设立|调整|发挥|健全|完善|参照|召开|设在|作为|担任|(?:(?<![理自])由)|(?:(?<!存|内|实|现)在)|的|(?:(?<!行|作|成|认)为)|(?<![以普涉推])及(?!其)|(?:和|报|及时向|(?<![面方导取意])向)(?=市|省|区|县|国家)/gu;
const generic =
  /^(?:相应|专门|有关|相关|各|各级|各类|工作|专项|本|该|上述|市|省|县|区|市级|省级|议事|议事协调|跨?部门|项目|企业|产业|服务|招商|攻坚|推进|重点|一个|[一二三四五六七八九十\d]+个)*(?:领导小组|协调小组|专项工作组|推进工作组|执行小组|推进小组|专班|指挥部|联席会议)(?:办公室)?$/u;
