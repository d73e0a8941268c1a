import { entityId } from '../ontology/entity-id.ts';
import { origins } from '../ontology/origins.ts';
import { relationTypes } from '../ontology/relation-types.ts';
import { statuses, type Status } from '../ontology/statuses.ts';
import type { SourcedRelation } from '../relations/sourced-relation.ts';
import type { PlacedRelation } from './document-extract.ts';
import { edge } from './edge.ts';
import { sourceEvidence, supporting } from './evidence.ts';
import type { GraphEdge, GraphEvidence } from './graph.ts';
import type { GraphPart } from './graph-part.ts';

type AnyRelation = PlacedRelation | SourcedRelation;

/**
 * Relations between named things: one relationship for all that state the same type between the same ends, with every
 * piece of evidence. A thing is in no relation with itself.
 */
export function relationPart(relations: readonly AnyRelation[]): GraphPart {
  const groups = new Map<string, Stated>();
  for (const relation of relations) {
    const bare = bareEdge(relation);
    if (bare.from === bare.to) continue;
    const group: Stated = groups.get(bare.id) ?? { bare, relations: [], evidence: new Map() };
    const evidence = evidenceOf(bare.id, relation);
    group.relations.push(relation);
    group.evidence.set(evidence.id, withSaid(evidence, group.evidence.get(evidence.id)));
    groups.set(bare.id, group);
  }
  const all = [...groups.values()];
  return {
    nodes: [],
    edges: all.map(fullEdge),
    evidence: all.flatMap((group) => [...group.evidence.values()]),
  };
}

interface Stated {
  readonly bare: GraphEdge;
  readonly relations: AnyRelation[];
  readonly evidence: Map<string, GraphEvidence>;
}

function bareEdge({ type, from, to }: AnyRelation): GraphEdge {
  const ends = [entityId(from.kind, from.name), entityId(to.kind, to.name)] as const;
  const [first, second] = relationTypes[type].symmetric && ends[1] < ends[0] ? [ends[1], ends[0]] : ends;
  return edge(type, { from: first, to: second });
}

function evidenceOf(factId: string, relation: AnyRelation): GraphEvidence {
  const evidence =
    'support' in relation
      ? supporting(factId, relation.support)
      : sourceEvidence(factId, relation.origin, relation.source);
  const { status } = relation;
  const { role, post } = 'support' in relation ? relation : {};
  return withSaid(evidence, { status, role, post });
}

interface Said {
  readonly status?: Status | undefined;
  readonly role?: string | undefined;
  readonly post?: string | undefined;
}

/** What one place says twice, told like what several say: the same whichever came first. */
function withSaid(evidence: GraphEvidence, also: Said = {}): GraphEvidence {
  const both = [evidence, also];
  const status = furthest(both.flatMap((said) => said.status ?? []));
  const role = smallest(both.flatMap((said) => said.role ?? []));
  const post = smallest(both.flatMap((said) => said.post ?? []));
  return supporting(evidence.factId, {
    ...evidence,
    ...(status === undefined ? {} : { status }),
    ...(role === undefined ? {} : { role }),
    ...(post === undefined ? {} : { post }),
  });
}

function fullEdge({ bare, relations, evidence }: Stated): GraphEdge {
  const spoken = relations.filter((relation) => 'support' in relation);
  const years = spoken.flatMap(({ year }) => year ?? []);
  const supports = [...evidence.values()];
  return edge(bare.type, bare, {
    origin: origins.find((candidate) => supports.some(({ origin }) => origin === candidate)),
    firstYear: years.length > 0 ? Math.min(...years) : undefined,
    lastYear: years.length > 0 ? Math.max(...years) : undefined,
    status: furthest(relations.flatMap((relation) => relation.status ?? [])),
    role: smallest(spoken.flatMap((relation) => relation.role ?? [])),
    post: smallest(spoken.flatMap((relation) => relation.post ?? [])),
  });
}

/** Of several documents' words the one that is furthest on: what one plans and another reports built is built. */
function furthest(said: readonly Status[]): Status | undefined {
  return statuses.findLast((status) => said.includes(status));
}

function smallest(texts: readonly string[]): string | undefined {
  return texts.toSorted()[0];
}
