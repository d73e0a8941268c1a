import type { Entity } from '../entities/entity.ts';
import type { PlacedNaming } from './document-extract.ts';
import { edge } from './edge.ts';
import type { GraphEdge, GraphEvidence } from './graph.ts';
import type { GraphPart } from './graph-part.ts';
import { supporting } from './evidence.ts';

/** What the nearest region of a thing is read from. */
export interface RegionSources {
  readonly entities: readonly Entity[];
  /** The relations between them, with their evidence. */
  readonly relations: GraphPart;
  /** A place where each unit is named, by entity id: the evidence for a region that the name carries. */
  readonly firstNamings: ReadonlyMap<string, PlacedNaming>;
  /** The administrative parent of a region, by full names (清远市 → 广东省). */
  readonly parentRegion: (name: string) => string | undefined;
}

/**
 * Thing → its nearest region: for a region its administrative parent; for a unit the region that opens its name
 * (清远市科技局 → 清远市); for anything else where it lies, or where the park it lies in does. The evidence is that of
 * the relation it follows from.
 */
export function regionPart(sources: RegionSources): GraphPart {
  const context = contextOf(sources);
  const found = sources.entities.flatMap((entity) => nearestRegion(entity, context) ?? []);
  return {
    nodes: [],
    edges: found.map(({ inRegion }) => inRegion),
    evidence: found.map(({ evidence }) => evidence),
  };
}

interface Context extends RegionSources {
  readonly byId: ReadonlyMap<string, Entity>;
  readonly regions: readonly Entity[];
  readonly up: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly evidenceOf: ReadonlyMap<string, GraphEvidence>;
}

interface Found {
  readonly inRegion: GraphEdge;
  readonly evidence: GraphEvidence;
}

function contextOf(sources: RegionSources): Context {
  const up = new Map<string, GraphEdge[]>();
  for (const relation of sources.relations.edges.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    if (relation.type !== 'LOCATED_IN' && relation.type !== 'PART_OF') continue;
    up.set(relation.from, [...(up.get(relation.from) ?? []), relation]);
  }
  return {
    ...sources,
    up,
    byId: new Map(sources.entities.map((entity) => [entity.id, entity])),
    regions: sources.entities.filter(({ kind }) => kind === 'Region'),
    evidenceOf: firstEvidence(sources.relations.evidence),
  };
}

/** Of the evidence of each relation the first by document and place, whatever order the documents were read in. */
function firstEvidence(all: readonly GraphEvidence[]): ReadonlyMap<string, GraphEvidence> {
  const first = new Map<string, GraphEvidence>();
  for (const evidence of all) {
    const known = first.get(evidence.factId);
    if (known === undefined || standsBefore(evidence, known)) first.set(evidence.factId, evidence);
  }
  return first;
}

/** What has no place in a document stands last. */
function standsBefore(one: GraphEvidence, other: GraphEvidence): boolean {
  const [document, otherDocument] = [one.document ?? '\uffff', other.document ?? '\uffff'];
  if (document !== otherDocument) return document < otherDocument;
  const ahead = (other.start ?? 0) - (one.start ?? 0);
  return ahead === 0 ? one.id < other.id : ahead > 0;
}

function nearestRegion(entity: Entity, context: Context): Found | undefined {
  if (entity.kind === 'Person') return undefined;
  if (entity.kind === 'GovernmentUnit') return namedRegion(entity, context);
  if (entity.kind === 'Region') return parentOf(entity, context);
  return lyingIn(entity, context);
}

function parentOf(region: Entity, context: Context): Found | undefined {
  const parent = context.parentRegion(region.name);
  const relation = context.up.get(region.id)?.find(({ to }) => context.byId.get(to)?.name === parent);
  return relation && following({ entity: region, to: relation.to, relation }, context);
}

/** Up to three steps: a platform in a park in a zone in a city. */
function lyingIn(entity: Entity, context: Context): Found | undefined {
  let level = [entity.id];
  let first: GraphEdge | undefined;
  for (let step = 0; step < 3 && level.length > 0; step++) {
    const relations = level.flatMap((id) => context.up.get(id) ?? []);
    const region = nearest(relations, context);
    if (region !== undefined) return following({ entity, to: region.to, relation: first ?? region }, context);
    first ??= relations[0];
    level = relations.map(({ to }) => to);
  }
  return undefined;
}

/** Of several regions the one that holds none of the others; of equals the first by name. */
function nearest(relations: readonly GraphEdge[], context: Context): GraphEdge | undefined {
  const lying = relations.filter(({ to }) => context.byId.get(to)?.kind === 'Region');
  const parents = new Set(
    lying.flatMap(({ to }) => (context.up.get(to) ?? []).map((relation) => relation.to)),
  );
  const lowest = lying.filter(({ to }) => !parents.has(to));
  const name = ({ to }: GraphEdge): string => context.byId.get(to)?.name ?? '';
  return (lowest.length > 0 ? lowest : lying).toSorted((a, b) => (name(a) < name(b) ? -1 : 1))[0];
}

interface Following {
  readonly entity: Entity;
  readonly to: string;
  /** The relation that the region follows from. */
  readonly relation: GraphEdge;
}

function following({ entity, to, relation }: Following, context: Context): Found | undefined {
  const evidence = context.evidenceOf.get(relation.id);
  if (evidence === undefined) return undefined;
  const inRegion = edge('IN_REGION', { from: entity.id, to }, { origin: evidence.origin });
  const { status: _, ...place } = evidence;
  return { inRegion, evidence: supporting(inRegion.id, place) };
}

function namedRegion(unit: Entity, context: Context): Found | undefined {
  const opening = context.regions.filter(({ name }) => unit.name.startsWith(name));
  const region = opening.toSorted((a, b) => b.name.length - a.name.length)[0];
  const naming = context.firstNamings.get(unit.id);
  if (region === undefined || naming === undefined) return undefined;
  const inRegion = edge('IN_REGION', { from: unit.id, to: region.id }, { origin: 'IMPLIED' });
  return { inRegion, evidence: supporting(inRegion.id, naming.support) };
}
