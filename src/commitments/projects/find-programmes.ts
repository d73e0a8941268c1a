import type { Clause } from '../../clauses/clause.ts';
import { sentencesOf } from '../../clauses/sentences-of.ts';
import { gather } from '../../std/gather.ts';
import { matchesOf } from '../../std/matches-of.ts';
import type { Span } from '../../std/span.ts';
import type { Project } from '../project.ts';

/**
 * The named programmes that a paragraph says are carried out: 组织实施国家“绿色宜居村镇技术创新”重点专项, 实施知识产权保护工程,
 * and those that head a box: 专栏2 生物医药产业培育工程. A programme without a name of its own (重大科技专项) is none.
 */
export function findProgrammes(clause: Clause): readonly Project[] {
  if (!/实施|启动|专栏/.test(clause.text)) return [];
  return gather(sentencesOf(clause), (sentence) => {
    const text = clause.text.slice(sentence.start, sentence.end);
    const named = [
      ...(/实施|启动/.test(text) ? matchesOf(carriedOut, text) : []),
      ...(text.startsWith('专栏') ? matchesOf(heading, text) : []),
    ].flatMap(({ groups }) => groups?.['name'] ?? []);
    return named.filter((name) => !unnamed.test(name)).map((name) => programme(clause, name, sentence));
  });
}

function programme(clause: Clause, name: string, sentence: Span): Project {
  const { documentId, path: clausePath, span } = clause;
  const quote = { start: span.start + sentence.start, end: span.start + sentence.end };
  const unknown = { content: undefined, startYear: undefined, endYear: undefined, investment: undefined };
  return { documentId, clausePath, name, ...unknown, entities: [], quote };
}

const ending = '(?:工程|计划|专项|行动)';
const carriedOut = new RegExp(
  `(?:组织|深入|大力|全面|加快|继续)?(?:实施|启动)(?:好)?(?<name>(?:\\p{Script=Han}{0,4}“[^”]{2,20}”\\p{Script=Han}{0,6}|[\\p{Script=Han}A-Za-z\\d]{4,20})${ending})(?=[，,。；;、]|$)`,
  'gu',
);
const heading = new RegExp(`^专栏\\s*\\d*\\s*(?<name>[\\p{Script=Han}\\d+“”]{4,24}${ending})$`, 'gu');
/** 重大科技专项, 一批重点工程, 本行动计划: said of programmes, the name of none. */
const unnamed =
  /^(?:本|该|各|此|一批|系列|重大|重点|有关|相关|国家|省|市|省级|市级|行动|三年|五年)*(?:科技|研发|科研|项目|建设|示范|人才|创新)*(?:工程|计划|专项|行动)$|^.*(?:的|好).*$/u;
