import { entityKinds } from '../ontology/entity-kinds.ts';
import { textOf, type ExportIndex } from './export-index.ts';
import { listOf, type GoldEntity, type GoldFacts } from './gold-facts.ts';
import { normalizeName } from './normalize-name.ts';
import type { Score } from './score.ts';
import { makeTally } from './tally.ts';

/** Scores the entities that a document's clauses mention: by name or any alias, the kind counted apart. */
export function scoreEntities(index: ExportIndex, gold: GoldFacts, documentId: string): Score {
  const tally = makeTally({ withKind: true });
  const mentioned = mentionedEntities(index, documentId);
  const within = mentioned.size > 0 ? mentioned : new Set(index.entityNames.keys());
  const matched = new Set<string>();
  for (const entity of gold.entities) {
    const ids = entitiesNamed(index, entity).filter((id) => within.has(id));
    for (const id of ids) matched.add(id);
    if (!entity.sure) continue;
    const labels = ids.flatMap((id) => index.nodes.get(id)?.labels ?? []);
    const isKindRight = ids.length > 0 && hasKind(entity, labels);
    tally.wanted(kindOf(entity), ids.length > 0, isKindRight);
    if (ids.length === 0) tally.miss('entity', `${entity.name} (${entity.kind})`);
    else if (!isKindRight)
      tally.miss(
        'kind',
        `${entity.name}: ${labels.filter((each) => each !== 'Entity').join(', ')}, not ${entity.kind}`,
      );
  }
  for (const id of mentioned) {
    const node = index.nodes.get(id);
    const kind = node?.labels.find((label) => label !== 'Entity') ?? 'Entity';
    tally.found(kind, matched.has(id));
    if (!matched.has(id)) tally.miss('extra entity', `${textOf(node, 'name')} (${kind})`);
  }
  return tally.score();
}

/** Names that a fact of gold may go by: 清远市科技局 with 市科技局, as they are compared. */
export function goldNames(entity: GoldEntity): Set<string> {
  const names = [
    entity.name,
    ...listOf(entity.surface),
    ...listOf(entity.name_alt),
    ...listOf(entity.canonical_alt),
  ];
  return new Set(names.filter(Boolean).map(normalizeName));
}

function mentionedEntities({ nodes, edges, entityNames }: ExportIndex, documentId: string): Set<string> {
  const mentioned = new Set<string>();
  for (const edge of edges) {
    if (edge.type !== 'MENTIONS' || !entityNames.has(edge.to)) continue;
    const isBacked = (edge.evidence ?? []).some(
      (each) => each.document === documentId && each.origin !== 'REFERENCE',
    );
    if (isBacked || textOf(nodes.get(edge.from), 'document') === documentId) mentioned.add(edge.to);
  }
  return mentioned;
}

function entitiesNamed(index: ExportIndex, entity: GoldEntity): string[] {
  return [...new Set([...goldNames(entity)].flatMap((name) => [...(index.entitiesByName.get(name) ?? [])]))];
}

/** A kind that the graph has no label for (Other) is met by any. */
function hasKind(entity: GoldEntity, labels: readonly string[]): boolean {
  if (!labelled.has(entity.kind)) return true;
  return [entity.kind, ...listOf(entity.kind_alt)].some((kind) => labels.includes(kind));
}

function kindOf(entity: GoldEntity): string {
  return labelled.has(entity.kind) ? entity.kind : 'Organization';
}

const labelled = new Set(Object.keys(entityKinds).filter((kind) => kind !== 'Organization'));
