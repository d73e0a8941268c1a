import { clauseId } from '../../src/graph/clause-id.ts';
import { edge } from '../../src/graph/edge.ts';
import { supporting } from '../../src/graph/evidence.ts';
import type { Graph, Properties } from '../../src/graph/graph.ts';
import type { GraphPart } from '../../src/graph/graph-part.ts';
import { makeGraph } from '../../src/graph/make-graph.ts';
import { entityId } from '../../src/ontology/entity-id.ts';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import type { Origin } from '../../src/ontology/origins.ts';
import { statuses } from '../../src/ontology/statuses.ts';
import { contentId } from '../../src/std/content-id.ts';
import { apiFacts, documentIds, type More, type Place, type TargetLine } from './api-facts.ts';

const { plan, draft, later, notice } = documentIds;
const {
  clauses,
  issuers,
  entities,
  relations,
  saidAgain,
  regions,
  mentions,
  laterMentions,
  tasks,
  laterTasks,
  targets,
} = apiFacts;

/**
 * Some facts of Qingyuan's plan of 2020, of a draft of Guangzhou's, of a later plan of Qingyuan's that says some things
 * otherwise, and of a notice that gives nobody anything to do, with sentences of theirs, small enough to check by eye.
 */
export function apiGraph(): Graph {
  return makeGraph([
    document(plan, {
      title: '清远市建设环粤港澳大湾区创新发展先行市行动方案',
      number: '清府函〔2020〕97号',
      date: '2020-05',
      startYear: 2020,
      endYear: 2022,
      isDraft: false,
    }),
    document(draft, {
      title: '广州市科技创新规划（征求意见稿）',
      startYear: 2021,
      endYear: 2025,
      isDraft: true,
    }),
    document(later, {
      title: '清远市科技创新“十四五”规划',
      date: '2022-01-10',
      startYear: 2021,
      endYear: 2025,
      isDraft: false,
    }),
    document(notice, { title: '关于印发行动方案的通知', date: '2020', isDraft: false }),
    ...issuers.map(([from, issuer]) => part({ edges: [edge('ISSUED_BY', { from, to: idOf(issuer) })] })),
    ...clauses.map(([documentId, path, heading], i) => clause(documentId, path, { heading, order: i })),
    ...entities.map(([kind, name, ...aliases]) => entity(kind, name, aliases)),
    ...relations.map(([from, type, to, more]) => relation(from, type, to, more)),
    ...regions.map(([name, region]) =>
      fact(
        edge('IN_REGION', { from: idOf(name), to: idOf(region) }, { origin: 'IMPLIED' }),
        '2.1',
        'IMPLIED',
      ),
    ),
    ...saidAgain.map(([from, type, to, place]) =>
      part({ evidence: [evidenceFor(edge(type, { from: idOf(from), to: idOf(to) }).id, place)] }),
    ),
    ...mentions.map(([path, name, surface, more]) =>
      mention({ documentId: plan, path }, name, { surface, ...more }),
    ),
    ...laterMentions.map(([path, name, surface, more]) =>
      mention({ documentId: later, path }, name, { surface, ...more }),
    ),
    ...tasks.flatMap(([path, title, ...units]) => task({ documentId: plan, path }, title, units)),
    ...laterTasks.flatMap(([path, title, ...units]) => task({ documentId: later, path }, title, units)),
    ...task({ documentId: draft, path: '2' }, '打造高水平创新载体', [['LEADS', '广州市科学技术局']]),
    ...targets.map((properties) => target(properties)),
    project({
      name: '岭南现代农业科学与技术省实验室清远分中心',
      content: '争取建立清远分中心',
      startYear: 2020,
      investment: 2.5,
    }),
  ]);
}

function idOf(name: string): string {
  const found = entities.find(([, known]) => known === name);
  if (found === undefined) throw new Error(`There is no ${name} in this graph.`);
  return entityId(found[0], name);
}

function textOf(documentId: string): string {
  return clauses.flatMap(([id, , , text]) => (id === documentId ? [text] : [])).join('\n');
}

function document(id: string, properties: Properties): GraphPart {
  return part({ nodes: [{ id, labels: ['Document'], properties: { ...properties, text: textOf(id) } }] });
}

function clauseAt(documentId: string, path: string) {
  const found = clauses.find(([id, at]) => id === documentId && at === path);
  if (found === undefined) throw new Error(`There is no clause ${path}.`);
  const start = textOf(documentId).indexOf(found[3]);
  return { text: found[3], start, end: start + found[3].length };
}

function clause(
  documentId: string,
  path: string,
  { heading }: { heading: string | undefined; order: number },
): GraphPart {
  const id = clauseId(documentId, path);
  const number = path.includes('/') ? {} : { number: path };
  const properties = {
    document: documentId,
    path,
    ...number,
    ...(heading && { heading }),
    ...clauseAt(documentId, path),
  };
  const above = path.includes('/')
    ? [edge('PART_OF_CLAUSE', { from: id, to: clauseId(documentId, path.split('/')[0] ?? '') })]
    : [];
  return part({
    nodes: [{ id, labels: ['Clause'], properties }],
    edges: [edge('HAS_CLAUSE', { from: documentId, to: id }), ...above],
  });
}

function entity(kind: EntityKind, name: string, aliases: readonly string[]): GraphPart {
  return part({
    nodes: [{ id: entityId(kind, name), labels: ['Entity', kind], properties: { name, aliases } }],
  });
}

function relation(from: string, type: string, to: string, more: More = {}): GraphPart {
  const { origin = 'STATED', ...rest } = more;
  const ends = [idOf(from), idOf(to)];
  const [first = '', second = ''] = type === 'COOPERATES_WITH' ? ends.toSorted() : ends;
  const years = origin === 'REFERENCE' ? {} : { firstYear: 2020, lastYear: 2020 };
  const known = edge(type, { from: first, to: second }, { origin, ...years, ...rest });
  const path = type === 'COOPERATES_WITH' ? '2.1/1' : '2.1';
  return part({ edges: [known], evidence: [evidenceFor(known.id, { path, origin, ...saidIn(rest) })] });
}

/** The first plan tells 黄喜忠 the leader of the group, and is alone in what else it says. */
function saidIn({ status, role, post }: More): Partial<Place> {
  const known = statuses.find((each) => each === status);
  return {
    ...(known && { status: known }),
    ...(typeof role === 'string' && { role: role === '副组长' ? '组长' : role }),
    ...(typeof post === 'string' && { post }),
  };
}

function fact(known: GraphPart['edges'][number], path: string, origin: Origin = 'STATED'): GraphPart {
  return part({ edges: [known], evidence: [evidenceFor(known.id, { path, origin })] });
}

function evidenceFor(factId: string, { documentId = plan, path, origin = 'STATED', ...said }: Place) {
  if (origin === 'REFERENCE') return supporting(factId, { origin, source: 'universities.tsv' });
  const { text, start, end } = clauseAt(documentId, path);
  return supporting(factId, {
    origin,
    document: documentId,
    clauseId: clauseId(documentId, path),
    quote: text,
    start,
    end,
    ...said,
  });
}

interface At {
  readonly documentId: string;
  readonly path: string;
}

interface Naming extends Properties {
  readonly surface: string;
}

function mention({ documentId, path }: At, name: string, { surface, ...more }: Naming): GraphPart {
  const { text, start: clauseStart } = clauseAt(documentId, path);
  const start = clauseStart + text.indexOf(surface);
  const ends = { from: clauseId(documentId, path), to: idOf(name), apart: [String(start)] };
  return part({ edges: [edge('MENTIONS', ends, { surface, start, end: start + surface.length, ...more })] });
}

function task(at: At, title: string, units: readonly (readonly [string, string])[]): readonly GraphPart[] {
  const { documentId, path } = at;
  const id = contentId('task', documentId, path);
  const node = { id, labels: ['Task'], properties: { title, document: documentId } };
  const stated = edge('STATED_IN', { from: id, to: clauseId(documentId, path) });
  const parts = units.map(([type, unit]) => {
    const known = edge(type, { from: idOf(unit), to: id }, { origin: 'STATED' });
    return part({ edges: [known], evidence: [evidenceFor(known.id, at)] });
  });
  return [part({ nodes: [node], edges: [stated] }), ...parts];
}

function target({ unscoped = false, ...properties }: TargetLine): GraphPart {
  const { document: documentId } = properties;
  const id = contentId('target', JSON.stringify(properties));
  const scope = documentId === draft ? '广州市' : '清远市';
  return part({
    nodes: [{ id, labels: ['Target'], properties }],
    edges: [
      ...(unscoped ? [] : [edge('TARGETS', { from: id, to: idOf(scope) })]),
      edge('STATED_IN', { from: id, to: clauseId(documentId, '1') }),
    ],
    evidence: [evidenceFor(id, { documentId, path: '1' })],
  });
}

function project(properties: Properties): GraphPart {
  const id = contentId('project', JSON.stringify(properties));
  return part({
    nodes: [{ id, labels: ['Project'], properties: { ...properties, document: plan } }],
    edges: [
      edge('STATED_IN', { from: id, to: clauseId(plan, '2.1/1') }),
      edge('CONCERNS', { from: id, to: idOf('清远市') }),
    ],
    evidence: [evidenceFor(id, { path: '2.1/1' })],
  });
}

function part({ nodes = [], edges = [], evidence = [] }: Partial<GraphPart>): GraphPart {
  return { nodes, edges, evidence };
}
