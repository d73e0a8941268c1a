import { matchesOf } from '../std/matches-of.ts';
import type { Candidate } from './candidate.ts';
import { scanWords } from './scan-words.ts';
import { compoundSurnames, surnames } from './surnames.ts';
import type { Reading } from './reading.ts';

/**
 * People who act in a text: in a list of members with their posts (组长：马正勇 市委副书记), by 同志 after the name, or before
 * 教授 and a post that someone is to hold (由吕成蹊常务副市长履行组长职责).
 */
export function findPersons(text: string, reading: Reading): readonly Candidate[] {
  const row = text.length <= longestRow ? rosterRow.exec(text) : null;
  const inRow = row === null ? [] : personBeforePost(row[1] ?? '', row[2] ?? '', reading);
  const inProse = !titles.test(text)
    ? []
    : matchesOf(titled, text).flatMap((match) => person(match[1] ?? '', match.index));
  return [...inRow, ...inProse];
}

/** 胡春武省自然资源厅厅长: the name ends where a post or its unit begins. */
function personBeforePost(label: string, words: string, reading: Reading): readonly Candidate[] {
  const lead = label.length + (/^\s*/u.exec(words)?.[0].length ?? 0);
  const rest = words.trimStart();
  const length = nameLengths.find(
    (count) => isPerson(rest.slice(0, count)) && beginsPost(rest.slice(count), reading),
  );
  return length === undefined ? [] : person(rest.slice(0, length), lead);
}

function beginsPost(rest: string, reading: Reading): boolean {
  if (/^\s/u.test(rest) || post.test(rest)) return true;
  if (/^[省市区县州][^省市区县州]/u.test(rest)) return true;
  const [first] = scanWords(rest, reading);
  return first?.start === 0 && (first.type === 'office' || first.type === 'name');
}

function person(name: string, start: number): readonly Candidate[] {
  if (!isPerson(name)) return [];
  return [
    { start, end: start + name.length, kind: 'Person', name: name.replace(/\s/gu, ''), rule: 'person' },
  ];
}

function isPerson(words: string): boolean {
  if (!nameLike.test(words)) return false;
  return surnames.has(words.charAt(0)) || compoundSurnames.has(words.slice(0, 2));
}

const nameLike = /^\p{Script=Han}(?:\p{Script=Han}|\s)?\p{Script=Han}$/u;
/** Longer lines are prose. */
const longestRow = 60;
const nameLengths = [2, 3] as const;
const role =
  '(?:(?:常务|执行)?(?:副\\s*)?(?:组\\s*长|总指挥|召集人|主任|秘书长|会长)|成\\s*员|办公室(?:副)?主任)';
const postEnd =
  '(?:[省市区县州乡镇]长|书记|秘书长|[厅局处部司院所行会校社站关台队]长|主任|总经理|董事长|总裁|主席|委员|常委|专员|检察长|政委|司令员|巡视员|调研员)';
/** A label of a role or none, then a line that ends with a post. */
const rosterRow = new RegExp(`^(${role}[：:])?([^，。；：]{4,}${postEnd}(?:[（(][^（）()]*[）)])?)$`, 'u');
const post = new RegExp(`^(?:常务)?副?${postEnd}`, 'u');
const titles = /同志|教授|院士|研究员|博士|副[省市区县]长/u;
const titled =
  /(?<=^|[，。、；：（由和与及请聘以托兼])(\p{Script=Han}{2,3}?)(?=同志|(?:教授|院士|研究员|博士)(?:团队|领衔|牵头|担任|为)|(?:常务)?副[省市区县]长)/gu;
