import { compareWalks } from '../../src/questions/compare-walks.ts';
import type { ConnectorsQuestion } from '../../src/questions/find-connectors.ts';
import type { RelationGraph } from '../../src/questions/relation-graph.ts';
import { walkOf, type Walk, type Way } from '../../src/questions/walk.ts';

/** Every walk between the two ends, tried against the definition of a connecting way: slow, and made of other parts than the real search. */
export function connectorsByDefinition(
  graph: RelationGraph,
  question: ConnectorsQuestion,
): ReadonlyMap<number, readonly Walk[]> {
  const sides = sidesByDefinition(graph, question);
  const best = new Map<number, Map<string, Walk>>();
  for (const way of simpleWays(graph, { entities: [question.from], relations: [] }, question.to)) {
    const walk = walkOf(graph.relations, way);
    walk.entities.slice(1, -1).forEach((id, i) => {
      if (!question.via.includes(graph.things.kindOf(id))) return;
      const left: Way = {
        entities: walk.entities.slice(0, i + 2).toReversed(),
        relations: walk.relations.slice(0, i + 1).toReversed(),
      };
      const right: Way = { entities: walk.entities.slice(i + 1), relations: walk.relations.slice(i + 1) };
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

function* simpleWays(graph: RelationGraph, walk: Way, to: number): Generator<Way> {
  const end = walk.entities.at(-1) ?? 0;
  if (end === to) {
    if (walk.relations.length > 0) yield walk;
    return;
  }
  for (const relation of graph.relationsOf(end)) {
    const next = graph.otherEnd(relation, end);
    if (walk.entities.includes(next)) continue;
    yield* simpleWays(
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

/** The ties of a chain that goes from the connector outward; undefined where it is no chain. */
function tiesOf(
  graph: RelationGraph,
  chain: Way,
  question: ConnectorsQuestion,
  targets: ReadonlySet<number>,
  other: ReadonlySet<number>,
): readonly number[] | undefined {
  if (chain.entities.slice(1).some((id) => other.has(id))) return undefined;
  const up = chain.relations.map((relation, i) => upward(graph, relation, chain.entities[i] ?? 0));
  const firstUp = up.includes(true) ? up.indexOf(true) : up.length;
  if (up.slice(firstUp).includes(false)) return undefined;
  const walked = chain.relations.slice(0, firstUp);
  const types = walked.map(graph.relations.typeOf);
  if (types.some((type) => !ties.includes(type))) return undefined;
  if (question.types !== undefined && types.some((type) => !question.types?.includes(type))) return undefined;
  if (!chain.entities.slice(firstUp).some((id) => targets.has(id))) return undefined;
  return walked;
}

function upward({ things, relations }: RelationGraph, relation: number, thing: number): boolean {
  const type = relations.typeOf(relation);
  const from = relations.fromOf(relation);
  if (type === 'HOSTS') return relations.toOf(relation) === thing && things.kindOf(from) === 'Park';
  return (type === 'LOCATED_IN' || type === 'PART_OF') && from === thing;
}

function sidesByDefinition(graph: RelationGraph, question: ConnectorsQuestion) {
  const all = Array.from({ length: graph.things.count }, (_, thing) => thing);
  const inside = (root: number): Set<number> => {
    if (graph.things.kindOf(root) !== 'Region') return new Set([root]);
    return new Set(all.filter((id) => id === root || liesIn(graph, id, root, new Set())));
  };
  const from = inside(question.from);
  const to = inside(question.to);
  const both = [...from].filter((id) => to.has(id));
  const cut = (set: Set<number>, otherSize: number): Set<number> => {
    const holdsOther = both.length === otherSize;
    const isHeld = both.length === set.size;
    return isHeld && !holdsOther ? set : new Set([...set].filter((id) => !both.includes(id)));
  };
  const ownFrom = cut(from, to.size);
  const ownTo = cut(to, from.size);
  const fit = (set: Set<number>, kinds: ConnectorsQuestion['fromKinds']): Set<number> =>
    new Set(
      [...set].filter((id) => kinds === undefined || kinds.some((kind) => kind === graph.things.kindOf(id))),
    );
  return {
    from: ownFrom,
    to: ownTo,
    fromTargets: fit(ownFrom, question.fromKinds),
    toTargets: fit(ownTo, question.toKinds),
  };
}

function liesIn(graph: RelationGraph, id: number, root: number, seen: Set<number>): boolean {
  seen.add(id);
  return graph
    .relationsOf(id)
    .filter((relation) => upward(graph, relation, id))
    .map((relation) => graph.otherEnd(relation, id))
    .some((above) => above === root || (!seen.has(above) && liesIn(graph, above, root, seen)));
}
