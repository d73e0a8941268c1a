import { compareWalks, type Walk } from './compare-walks.ts';
import { holdings } from './containment.ts';
import { otherEnd, type RelationGraph } from './relation-graph.ts';
import type { Side } from './sides-of.ts';

/**
 * For each thing from which containments lead up to the side's root, the ways up, best first; each passes one of the
 * side's targets and, but for its start, nothing of `forbidden`. 华南师范大学 → 广州市 → 粤港澳大湾区 is one.
 */
export function ascents(
  graph: RelationGraph,
  side: Side,
  forbidden: ReadonlySet<string>,
): ReadonlyMap<string, readonly Walk[]> {
  const found = new Map<string, Walk[]>();
  let level: readonly Walk[] = [{ entities: [side.root], relations: [] }];
  while (level.length > 0) {
    const next: Walk[] = [];
    for (const walk of level) {
      const start = walk.entities[0] ?? side.root;
      const ways = found.get(start) ?? [];
      if (ways.length >= waysKept) continue;
      found.set(start, [...ways, walk]);
      if (!forbidden.has(start)) next.push(...longer(graph, walk, start));
    }
    level = next.toSorted(compareWalks);
  }
  return arriving(found, side);
}

/** Things lie in few places; this bounds what an odd graph could ask for. */
const waysKept = 16;

function longer(graph: RelationGraph, walk: Walk, start: string): readonly Walk[] {
  const walks: Walk[] = [];
  for (const relation of holdings(graph, start)) {
    const below = otherEnd(relation, start);
    if (walk.entities.includes(below)) continue;
    walks.push({ entities: [below, ...walk.entities], relations: [relation, ...walk.relations] });
  }
  return walks;
}

function arriving(
  found: ReadonlyMap<string, readonly Walk[]>,
  side: Side,
): ReadonlyMap<string, readonly Walk[]> {
  const arrived = new Map<string, readonly Walk[]>();
  for (const [start, ways] of found) {
    const good = ways.filter(({ entities }) => entities.some((id) => side.targets.has(id)));
    if (good.length > 0) arrived.set(start, good);
  }
  return arrived;
}
