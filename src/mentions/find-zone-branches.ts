import type { Span } from '../std/span.ts';
import type { Candidate } from './candidate.ts';
import type { Token } from './scan-words.ts';

/** The part of a zone that lies in one place: 张江高新区杨浦园, 中关村科技园区海淀园. */
export function findZoneBranches(
  text: string,
  zones: readonly Span[],
  tokens: readonly Token[],
): readonly Candidate[] {
  return zones.flatMap((zone) => {
    const place = tokens.find(
      (token) => token.start === zone.end && token.type === 'name' && token.kind === 'Region',
    );
    if (place === undefined || !branch.test(text.slice(place.end, place.end + 2))) return [];
    const end = place.end + 1 + Number(text.charAt(place.end) === '分');
    const name = text.slice(zone.start, end);
    return [{ start: zone.start, end, kind: 'Park', name, rule: 'zone-branch' } as const];
  });
}

const branch = /^(?:园(?![区林艺中])|分园)/u;
