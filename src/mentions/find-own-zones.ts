import { gather } from '../std/gather.ts';
import type { Candidate } from './candidate.ts';
import { nameZone } from './name-zone.ts';
import type { Token } from './scan-words.ts';
import type { Reading } from './reading.ts';

/** 高新区 alone is the issuing city's zone, where reference data knows that it has one; 省级高新区 and 各高新区 are any. */
export function findOwnZones(text: string, tokens: readonly Token[], reading: Reading): readonly Candidate[] {
  const zones = tokens.filter((token) => token.type === 'noun' && token.word === '高新区');
  return gather(zones, (token) => {
    if (anyZone.test(text.slice(0, token.start)) || !isOpen(text, token.start, tokens)) return [];
    const name = nameZone('高新区', reading);
    if (name === undefined || !reading.gazetteer.bodies.has(name)) return [];
    return [{ start: token.start, end: token.end, kind: 'Park', name, rule: 'own-zone' } as const];
  });
}

/** 新站高新区 and 周边高新区 are others: a word of its own stands before. */
function isOpen(text: string, start: number, tokens: readonly Token[]): boolean {
  return (
    !/[\p{Script=Han}](?<![和与及、在])$/u.test(text.slice(0, start)) ||
    tokens.some(({ end }) => end === start)
  );
}

const anyZone = /(?:级|国家|各|新|个|类|家|其他|一流|县域|类似|省市?|个别|创建|申报|争创)$/u;
