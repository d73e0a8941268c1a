import type { Candidate } from './candidate.ts';
import { findDivision, uniqueDivisionName, withAncestors } from './division-names.ts';
import type { Gazetteer } from './gazetteer.ts';
import { wordsAt } from './word-index.ts';

/**
 * The names that a known name carries: 广州市 in 广州大学, 香港科技大学 at the head of 香港科技大学（广州）. Only the known place
 * of a body and what stands above it count, so that 中山大学 of 广州市 names no 中山市.
 */
export function findNamesInside(text: string, known: Candidate, gazetteer: Gazetteer): readonly Candidate[] {
  if (known.kind === 'Region' || known.kind === 'GovernmentUnit' || known.kind === 'Person') return [];
  const words = text.slice(known.start, known.end);
  return [...parentsIn(words, known, gazetteer), ...placesIn(words, known, gazetteer)].map((inner) => ({
    ...inner,
    start: known.start + inner.start,
    end: known.start + inner.end,
  }));
}

/** A body whose name opens the longer one. */
function parentsIn(words: string, known: Candidate, { words: index }: Gazetteer): Candidate[] {
  for (const { word, values } of wordsAt(index, words, 0)) {
    const body = values.find((value) => value.type === 'body');
    if (body === undefined || word.length === words.length || body.name === known.name) continue;
    return [{ start: 0, end: word.length, kind: body.kind, name: body.name, rule: 'known-name' }];
  }
  return [];
}

function placesIn(
  words: string,
  known: Candidate,
  { universities, bodies, divisions }: Gazetteer,
): Candidate[] {
  const place = universities.get(known.name)?.city ?? bodies.get(known.name)?.region ?? '';
  const division = place === '' ? undefined : findDivision(divisions, place);
  if (division === undefined) return [];
  return withAncestors(divisions, division).flatMap((above) => {
    const form = [above.name, above.short, above.localShort].find(
      (word) => word !== '' && words.includes(word),
    );
    if (form === undefined || form.length === words.length) return [];
    const start = words.indexOf(form);
    const name = uniqueDivisionName(divisions, above);
    return [{ start, end: start + form.length, kind: 'Region', name, rule: 'known-name' }];
  });
}
