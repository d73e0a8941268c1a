import { compareWalks, type Walk } from '../../src/questions/compare-walks.ts';
import type { ConnectorsQuestion } from '../../src/questions/find-connectors.ts';
import { otherEnd, type KnownRelation, type RelationGraph } from '../../src/questions/relation-graph.ts';

/** Every walk between the two ends, tried against the definition of a connecting way: slow, and made of other parts than the real search. */
export function connectorsByDefinition(
  graph: RelationGraph,
  question: ConnectorsQuestion,
): ReadonlyMap<string, readonly Walk[]> {
  const sides = sidesByDefinition(graph, question);
  const best = new Map<string, Map<string, Walk>>();
  for (const walk of simpleWalks(graph, { entities: [question.from], relations: [] }, question.to)) {
    walk.entities.slice(1, -1).forEach((id, i) => {
      const kind = graph.things.get(id)?.kind;
      if (kind === undefined || !question.via.includes(kind)) return;
      const left: Walk = {
        entities: walk.entities.slice(0, i + 2).toReversed(),
        relations: walk.relations.slice(0, i + 1).toReversed(),
      };
      const right: Walk = { entities: walk.entities.slice(i + 1), relations: walk.relations.slice(i + 1) };
      const a = tiesOf(graph, left, question, sides.fromTargets, sides.to);
      const b = tiesOf(graph, right, question, sides.toTargets, sides.from);
      if (
        a === undefined ||
        b === undefined ||
        a.length + b.length === 0 ||
        a.length + b.length > question.maxHops
      )
        return;
      const key = `${a.join()}|${b.join()}`;
      const walks = best.get(id) ?? new Map<string, Walk>();
      const known = walks.get(key);
      if (known === undefined || compareWalks(walk, known) < 0) walks.set(key, walk);
      best.set(id, walks);
    });
  }
  return new Map([...best].map(([id, walks]) => [id, [...walks.values()].toSorted(compareWalks)]));
}

function* simpleWalks(graph: RelationGraph, walk: Walk, to: string): Generator<Walk> {
  const end = walk.entities.at(-1) ?? '';
  if (end === to) {
    if (walk.relations.length > 0) yield walk;
    return;
  }
  for (const relation of graph.relationsOf(end)) {
    const next = otherEnd(relation, end);
    if (walk.entities.includes(next)) continue;
    yield* simpleWalks(
      graph,
      { entities: [...walk.entities, next], relations: [...walk.relations, relation] },
      to,
    );
  }
}

const ties = [
  'AFFILIATED_WITH',
  'COOPERATES_WITH',
  'ESTABLISHED_BY',
  'HOSTS',
  'INVESTS_IN',
  'SERVES',
  'CONNECTS_TO',
];

/** The ids of the ties of a chain that goes from the connector outward; undefined where it is no chain. */
function tiesOf(
  graph: RelationGraph,
  chain: Walk,
  question: ConnectorsQuestion,
  targets: ReadonlySet<string>,
  other: ReadonlySet<string>,
): readonly string[] | undefined {
  if (chain.entities.slice(1).some((id) => other.has(id))) return undefined;
  const up = chain.relations.map((relation, i) => upward(graph, relation, chain.entities[i] ?? ''));
  const firstUp = up.includes(true) ? up.indexOf(true) : up.length;
  if (up.slice(firstUp).includes(false)) return undefined;
  const walked = chain.relations.slice(0, firstUp);
  if (walked.some(({ type }) => !ties.includes(type))) return undefined;
  if (question.types !== undefined && walked.some(({ type }) => !question.types?.includes(type)))
    return undefined;
  if (!chain.entities.slice(firstUp).some((id) => targets.has(id))) return undefined;
  return walked.map(({ id }) => id);
}

function upward(graph: RelationGraph, relation: KnownRelation, id: string): boolean {
  if (relation.type === 'HOSTS')
    return relation.to === id && graph.things.get(relation.from)?.kind === 'Park';
  return (relation.type === 'LOCATED_IN' || relation.type === 'PART_OF') && relation.from === id;
}

function sidesByDefinition(graph: RelationGraph, question: ConnectorsQuestion) {
  const all = [...graph.things.keys()];
  const inside = (root: string): Set<string> => {
    if (graph.things.get(root)?.kind !== 'Region') return new Set([root]);
    return new Set(all.filter((id) => id === root || liesIn(graph, id, root, new Set())));
  };
  const from = inside(question.from);
  const to = inside(question.to);
  const both = [...from].filter((id) => to.has(id));
  const cut = (set: Set<string>, otherSize: number): Set<string> => {
    const holdsOther = both.length === otherSize;
    const isHeld = both.length === set.size;
    return isHeld && !holdsOther ? set : new Set([...set].filter((id) => !both.includes(id)));
  };
  const ownFrom = cut(from, to.size);
  const ownTo = cut(to, from.size);
  const fit = (set: Set<string>, kinds: ConnectorsQuestion['fromKinds']): Set<string> =>
    new Set(
      [...set].filter(
        (id) => kinds === undefined || kinds.some((kind) => kind === graph.things.get(id)?.kind),
      ),
    );
  return {
    from: ownFrom,
    to: ownTo,
    fromTargets: fit(ownFrom, question.fromKinds),
    toTargets: fit(ownTo, question.toKinds),
  };
}

function liesIn(graph: RelationGraph, id: string, root: string, seen: Set<string>): boolean {
  seen.add(id);
  return graph
    .relationsOf(id)
    .filter((relation) => upward(graph, relation, id))
    .map((relation) => otherEnd(relation, id))
    .some((above) => above === root || (!seen.has(above) && liesIn(graph, above, root, seen)));
}
