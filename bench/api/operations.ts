import { readFileSync } from 'node:fs';
import { writeCursor } from '../../src/api/cursor.ts';
import type { Graph, GraphNode } from '../../src/graph/graph.ts';
import { idIn } from '../generate-graph.ts';

/** What an operation is asked with; each server takes of it what its text names. */
export type Variables = Readonly<Record<string, string | number | null>>;

/** One of the twelve questions that servers are measured by. */
export interface Operation {
  /** Its text is `operations/NAME.graphql` here; a peer that can express it has a text of the same name. */
  readonly name: string;
  /** Different things to ask it of, the i-th of them. */
  readonly ask: (i: number) => Variables;
  /** Whether all servers must answer with the same things; not where each ranks or cuts by rules of its own. */
  readonly isExact: boolean;
}

/** What the operations are made for: a real graph, and how many copies of it are served. */
export interface Asked {
  readonly real: Graph;
  readonly copies: number;
  /** Names and ids of the first things by name, for pages. */
  readonly first: readonly { readonly id: string; readonly name: string }[];
}

/** The twelve operations, asked of things all over the graph. */
export function operations(asked: Asked): readonly Operation[] {
  const { real } = asked;
  const of = (name: string, ids: readonly string[], isExact = true): Operation => ({
    name,
    isExact,
    ask: (i) => ({ id: spread(asked, ids, i) }),
  });
  return [
    of('by-id', entityIds(real)),
    { name: 'page', isExact: true, ask: (i) => pageAt(asked.first, i) },
    of('one-hop-with-evidence', entityIds(real)),
    of('two-hops-filtered', regionsWithInstitutes(real)),
    of('three-levels', endsOf(real, 'LEADS', 'from')),
    { name: 'connectors', isExact: false, ask: (i) => sidesAt(asked, i) },
    { name: 'paths', isExact: false, ask: (i) => endsAt(asked, i) },
    { name: 'search', isExact: false, ask: (i) => ({ text: textAt(asked, i) }) },
    of('tasks-of-a-unit', endsOf(real, 'RESPONSIBLE_FOR', 'from')),
    { name: 'targets', isExact: true, ask: (i) => ({ document: spread(asked, plans(real), i) }) },
    of('neighborhood', entityIds(real), false),
    { name: 'statistics', isExact: false, ask: () => ({}) },
  ];
}

/** The text in which our API is asked. */
export function ownText({ name }: Operation): string {
  return readFileSync(new URL(`operations/${name}.graphql`, import.meta.url), 'utf8');
}

/** Steps through ids and copies that meet every pair before one comes again: both strides share no factor with the counts. */
function spread({ copies }: Asked, ids: readonly string[], i: number): string {
  const all = ids.length * copies;
  const at = (i * 7919 + 13) % all;
  return idIn(ids[at % ids.length] ?? '', Math.floor(at / ids.length));
}

function entityIds({ nodes }: Graph): readonly string[] {
  return nodes.filter(isEntity).map(({ id }) => id);
}

function isEntity({ labels }: GraphNode): boolean {
  return labels[0] === 'Entity';
}

function endsOf({ edges }: Graph, type: string, end: 'from' | 'to'): readonly string[] {
  return [...new Set(edges.filter((edge) => edge.type === type).map((edge) => edge[end]))];
}

function regionsWithInstitutes({ edges }: Graph): readonly string[] {
  const found = edges.filter(({ type, from }) => type === 'LOCATED_IN' && from.startsWith('institute-'));
  return [...new Set(found.map(({ to }) => to).filter((id) => id.startsWith('region-')))];
}

/** Documents whose targets fit on a page. */
function plans({ nodes }: Graph): readonly string[] {
  const counts = new Map<string, number>();
  for (const { labels, properties } of nodes) {
    const { document } = properties;
    if (labels.includes('Target') && typeof document === 'string')
      counts.set(document, (counts.get(document) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count <= 50).map(([id]) => id);
}

/** One of the first pages by name: a key for those that page by keys, a number for those that count. */
function pageAt(first: Asked['first'], i: number): Variables {
  const rank = ((i * 7) % Math.max(1, Math.floor(first.length / 50))) * 50;
  const last = first[rank - 1];
  if (last === undefined) return { after: null, offset: 0, afterName: '', afterId: '' };
  return { after: writeCursor([last.name, last.id]), offset: rank, afterName: last.name, afterId: last.id };
}

/** 清远市 and 粤港澳大湾区 of one copy. */
function sidesAt({ real, copies }: Asked, i: number): Variables {
  const at = (name: string): string => {
    const found = real.nodes.find(({ properties }) => properties['name'] === name);
    return idIn(found?.id ?? '', (i * 7919) % copies);
  };
  return { from: at('清远市'), to: at('粤港澳大湾区') };
}

/** The far ends of two relations that meet. */
function endsAt({ real, copies }: Asked, i: number): Variables {
  const ends = endsOf(real, 'AFFILIATED_WITH', 'from');
  const others = endsOf(real, 'LOCATED_IN', 'from');
  const copy = (i * 7919) % copies;
  return {
    from: idIn(ends[i % ends.length] ?? '', copy),
    to: idIn(others[(i * 31) % others.length] ?? '', copy),
  };
}

/** The beginning of a name. */
function textAt({ first }: Asked, i: number): string {
  return first[(i * 7) % first.length]?.name.slice(0, 6) ?? '';
}
