import { gather } from '../std/gather.ts';
import type { Candidate } from './candidate.ts';
import type { Token } from './scan-words.ts';
import type { Reading } from './reading.ts';

type NamedToken = Extract<Token, { type: 'short' | 'name' }>;

/**
 * Universities by their short names before the noun that they share: 中大、华工、华师研究院 are three institutes, in a city's
 * document that city's (中山大学清远研究院), and name three universities.
 */
export function findSharedTails(
  text: string,
  tokens: readonly Token[],
  { issuer }: Reading,
): readonly Candidate[] {
  return gather(tokens, (token, k) => {
    if (token.type !== 'noun' || token.noun.kind !== 'ResearchInstitute') return [];
    const members = membersBefore(text, tokens.slice(0, k), token.start);
    if (members.length === 0) return [];
    const city = issuer.division?.level === 'prefecture' ? issuer.division.short : '';
    if (!members.some(({ type }) => type === 'short') && (members.length < 2 || city === '')) return [];
    return members.flatMap((member, i): Candidate[] => {
      const end = i === members.length - 1 ? token.end : member.end;
      const name = member.name + city + token.word;
      return [
        { start: member.start, end, kind: token.noun.kind, name, rule: 'shared-tail' },
        { start: member.start, end: member.end, kind: member.kind, name: member.name, rule: 'short-name' },
      ];
    });
  });
}

/** The universities of the list that ends right before the noun. */
function membersBefore(text: string, tokens: readonly Token[], nounStart: number): readonly NamedToken[] {
  const members: NamedToken[] = [];
  let edge = nounStart;
  for (const token of tokens.toReversed()) {
    const isMember = (token.type === 'short' || token.type === 'name') && token.kind === 'University';
    const gap = text.slice(token.end, edge);
    if (!isMember || !(members.length === 0 ? gap === '' : /^[、和与及]$/u.test(gap))) break;
    members.unshift(token);
    edge = token.start;
  }
  return members;
}
