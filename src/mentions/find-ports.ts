import type { Candidate } from './candidate.ts';
import type { Token } from './scan-words.ts';

/** Sea and river ports by their place: 宁波舟山港, 上海洋山港, 九江港; but no 自由贸易港, 空港 or 港区. */
export function findPorts(text: string, tokens: readonly Token[]): readonly Candidate[] {
  if (!text.includes('港')) return [];
  return tokens.flatMap((token, i) => {
    if (token.type !== 'name' || token.kind !== 'Region') return [];
    const own = port.exec(text.slice(token.end, token.end + 5));
    if (own === null || otherPort.test(own[0])) return [];
    const end = token.end + own[0].length;
    if ((tokens[i + 1]?.start ?? end) < end) return [];
    const before = tokens[i - 1];
    const start =
      before?.type === 'name' && before.kind === 'Region' && before.end === token.start
        ? before.start
        : token.start;
    return [{ start, end, kind: 'Organization', name: text.slice(start, end), rule: 'port' } as const];
  });
}

const port = /^\p{Script=Han}{0,2}港(?=[，。、；：）等和与及的]|建设|合作|联动|$)/u;
const otherPort = /[空陆航渔云智]|贸易|自贸|国际|数字|数据|信息|科技|创新|香|门户|枢纽|新港/u;
