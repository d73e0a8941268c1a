import { relationTypes } from '../ontology/relation-types.ts';
import { hasEvidenceIn, textOf, type ExportIndex } from './export-index.ts';
import type { ExportedEdge } from './exported-graph.ts';
import { listOf, type GoldFacts } from './gold-facts.ts';
import { normalizeName } from './normalize-name.ts';
import type { Score } from './score.ts';
import { goldNames } from './score-entities.ts';
import { makeTally } from './tally.ts';

type GoldRelation = GoldFacts['relations'][number];
type Names = ReadonlySet<string>;

interface Relation {
  readonly edge: ExportedEdge;
  readonly from: Names;
  readonly to: Names;
}

/** Scores the relations between entities that have evidence in the document: by type and both ends. */
export function scoreRelations(index: ExportIndex, gold: GoldFacts, documentId: string): Score {
  const tally = makeTally();
  const found = relationsIn(index, documentId);
  const names = new Map(gold.entities.map((entity) => [entity.name, goldNames(entity)]));
  const used = new Set<Relation>();
  for (const wanted of gold.relations) {
    const ends = { from: endNames(names, wanted.from), to: endNames(names, wanted.to) };
    // A fact said twice, as HOSTS and as LOCATED_IN, is right twice.
    const matches = found.filter((each) => isSame(wanted, ends, each));
    for (const match of matches) used.add(match);
    if (!wanted.sure) continue;
    tally.wanted(wanted.type, matches.length > 0);
    if (matches.length === 0) tally.miss('relation', `${wanted.from} ${wanted.type} ${wanted.to}`);
  }
  for (const each of found) {
    if (!used.has(each) && isNeutral(index, each)) continue;
    tally.found(each.edge.type, used.has(each));
    if (!used.has(each)) tally.miss('extra relation', describe(index, each.edge));
  }
  return tally.score();
}

function relationsIn(index: ExportIndex, documentId: string): Relation[] {
  return index.edges.flatMap((edge) => {
    const from = index.entityNames.get(edge.from);
    const to = index.entityNames.get(edge.to);
    if (!(edge.type in relationTypes) || !from || !to || !hasEvidenceIn(edge, documentId)) return [];
    return { edge, from, to };
  });
}

function endNames(names: ReadonlyMap<string, Names>, name: string): Names {
  return new Set([...(names.get(name) ?? []), normalizeName(name)]);
}

/** A park hosts what lies in it: HOSTS and LOCATED_IN stand for each other, their ends exchanged. */
function isSame(
  wanted: GoldRelation,
  ends: { from: Names; to: Names },
  { edge, from, to }: Relation,
): boolean {
  const isMirrored = isHosting(edge.type, wanted.type);
  if (!isMirrored && edge.type !== wanted.type && !listOf(wanted.type_alt).includes(edge.type)) return false;
  const [first, second] = isMirrored ? [to, from] : [from, to];
  if (meet(ends.from, first) && meet(ends.to, second)) return true;
  return wanted.type === 'COOPERATES_WITH' && meet(ends.from, second) && meet(ends.to, first);
}

function isHosting(first: string, second: string): boolean {
  return (first === 'HOSTS' && second === 'LOCATED_IN') || (first === 'LOCATED_IN' && second === 'HOSTS');
}

function meet(some: Names, others: Names): boolean {
  for (const name of some) if (others.has(name)) return true;
  return false;
}

/** True by the name itself (中山大学清远…研发中心 in 清远), or by the map: gold need not list it. */
function isNeutral({ nodes }: ExportIndex, { edge, from, to }: Relation): boolean {
  if (edge.type === 'PART_OF') {
    return [edge.from, edge.to].every((id) => nodes.get(id)?.labels.includes('Region'));
  }
  if (edge.type !== 'LOCATED_IN' && edge.type !== 'AFFILIATED_WITH') return false;
  if (!(edge.evidence ?? []).every((each) => each.origin === 'IMPLIED')) return false;
  return [...to].some((end) => [...from].some((start) => start.includes(firstTwo(end))));
}

function firstTwo(name: string): string {
  return Array.from(name).slice(0, 2).join('');
}

function describe({ nodes }: ExportIndex, edge: ExportedEdge): string {
  return `${textOf(nodes.get(edge.from), 'name')} ${edge.type} ${textOf(nodes.get(edge.to), 'name')}`;
}
