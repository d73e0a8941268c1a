import { gather } from '../std/gather.ts';
import { readSubstance } from './read-substance.ts';
import type { Candidate } from './candidate.ts';
import type { Token } from './scan-words.ts';

/**
 * The part of a zone that lies in one place: 张江高新区杨浦园, 中关村科技园区海淀园, and the areas that a free-trade zone is made of, by
 * the zone's full name: 江苏自贸试验区苏州片区 is 中国（江苏）自由贸易试验区苏州片区.
 */
export function findZoneBranches(
  text: string,
  zones: readonly Candidate[],
  tokens: readonly Token[],
): readonly Candidate[] {
  return gather(zones, (zone) => {
    const end = endOfArea(text, zone.end, tokens) ?? endOfGarden(text, zone.end, tokens);
    if (end === undefined) return [];
    const isTrade = tradeZone.test(zone.name) && zone.rule === 'known-name';
    const name = isTrade ? zone.name + text.slice(zone.end, end) : text.slice(zone.start, end);
    return [{ start: zone.start, end, kind: 'Park', name, rule: 'zone-branch' } as const];
  });
}

/** Behind 南沙新区片区 or 前海蛇口片区; but 四大片区 and 各片区 are many, and so are those of a list's shared tail. */
function endOfArea(text: string, from: number, tokens: readonly Token[]): number | undefined {
  const [words = '', own = ''] = area.exec(text.slice(from, from + 12)) ?? [];
  if (words === '' || many.test(own)) return undefined;
  const end = from + words.length;
  if (tokens.some(({ type, start }) => type === 'office' && start >= from && start < end)) return undefined;
  const isPlaced = tokens.some(({ type, start }) => type === 'name' && start >= from && start < end);
  return isPlaced || readSubstance(own).own >= 2 ? end : undefined;
}

function endOfGarden(text: string, from: number, tokens: readonly Token[]): number | undefined {
  const place = tokens.find(({ start, type }) => start === from && type === 'name');
  if (place?.type !== 'name' || place.kind !== 'Region') return undefined;
  if (!garden.test(text.slice(place.end, place.end + 2))) return undefined;
  return place.end + 1 + Number(text.charAt(place.end) === '分');
}

const garden = /^(?:园(?![区林艺中])|分园)/u;
const area = /^(\p{Script=Han}{2,7}?)片区/u;
const many =
  /[各等个大多三四五六七八九十两几数其该本所全新]$|[和与及的在由为是将对以把向等各]|区域|相关|建设|推进|改革/u;
const tradeZone = /自由贸易试验区$/u;
