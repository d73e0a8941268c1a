import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { Candidate } from './candidate.ts';
import { findDivision, uniqueDivisionName, withAncestors } from './division-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Issuer } from './issuer.ts';
import { scanWords } from './scan-words.ts';

/**
 * The known names that a known name is made of: 清华大学 in 清华珠三角研究院, 英德市 in 英德市人民政府, 中共清远市委 in 市委组织部.
 * A university's name holds no place but its seat and what that is part of: 广东工业大学 names 广东省, 中山大学 no 中山市.
 */
export function findInnerNames(
  text: string,
  { start, end, kind, name }: Candidate,
  reading: { readonly issuer: Issuer; readonly gazetteer: Gazetteer },
): readonly Candidate[] {
  if (kind === 'Region' || kind === 'Person') return [];
  return scanWords(text.slice(start, end - 1), reading).flatMap((token) => {
    if (token.type !== 'name' && token.type !== 'office') return [];
    const inner = token.type === 'office' ? 'GovernmentUnit' : token.kind;
    if (token.name === name || !standsInside(token.name, inner, kind)) return [];
    if (kind === 'University' && inner === 'Region' && !seatsOf(name, reading.gazetteer).includes(token.name))
      return [];
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

/** Of departments only governments and party committees have departments named after them; a region is no part of a region. */
function standsInside(name: string, inner: EntityKind, outer: EntityKind): boolean {
  if (inner === 'Region') return outer !== 'Region';
  return inner !== 'GovernmentUnit' || /^中共|人民政府$|^中国/u.test(name);
}

function seatsOf(university: string, { universities, divisions }: Gazetteer): readonly string[] {
  const division = findDivision(divisions, universities.get(university)?.city ?? '');
  if (division === undefined) return [];
  return withAncestors(divisions, division).map((above) => uniqueDivisionName(divisions, above));
}
