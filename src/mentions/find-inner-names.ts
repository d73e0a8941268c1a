import type { Candidate } from './candidate.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Issuer } from './issuer.ts';
import { scanWords } from './scan-words.ts';

/**
 * The known names that a known name is made of: 清华大学 in 清华珠三角研究院, 英德市 in 英德市人民政府, 中共清远市委 in 市委组织部.
 * A university's name holds no place but its seat: 中山大学 is not in 中山市.
 */
export function findInnerNames(
  text: string,
  { start, end, kind, name }: Candidate,
  reading: { readonly issuer: Issuer; readonly gazetteer: Gazetteer },
): readonly Candidate[] {
  const city = kind === 'University' ? reading.gazetteer.universities.get(name)?.city : undefined;
  return scanWords(text.slice(start, end - 1), reading).flatMap((token) => {
    if (token.type !== 'name' && token.type !== 'office') return [];
    const inner = token.type === 'office' ? 'GovernmentUnit' : token.kind;
    if (kind === 'University' && token.name !== city) return [];
    return [
      {
        start: start + token.start,
        end: start + token.end,
        kind: inner,
        name: token.name,
        rule: 'inner-name',
      },
    ];
  });
}
