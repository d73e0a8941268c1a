import { entityKinds } from '../../ontology/entity-kinds.ts';
import { relationTypes } from '../../ontology/relation-types.ts';
import { groupBy } from '../../std/group-by.ts';
import { taskRoles } from '../../ontology/task-roles.ts';
import { statuses, type Status } from '../../ontology/statuses.ts';
import type { Graph, GraphEdge, GraphNode, PropertyValue } from '../graph.ts';
import type { Edition, EditionTarget, EditionTask } from './edition.ts';

/** What one document of a graph says, or the whole graph where none is named. Baselines are no targets. */
export function editionOf(graph: Graph, documentId?: string): Edition {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const inDocument = (node: GraphNode): boolean =>
    documentId === undefined || node.properties['document'] === documentId;
  const said = saidIn(graph, nodes, documentId);
  const nameOf = (id: string): string => textOf(nodes.get(id)?.properties['name']) ?? id;
  return {
    entities: graph.nodes
      .filter(
        ({ id, labels }) => labels[0] === 'Entity' && (documentId === undefined || said.mentioned.has(id)),
      )
      .map(({ id, labels, properties }) => ({
        id,
        kind: kindOf(labels),
        name: textOf(properties['name']) ?? id,
      })),
    relations: graph.edges
      .filter(({ id, type }) => type in relationTypes && (documentId === undefined || said.stated.has(id)))
      .map(({ id, type, from, to, properties }) => ({
        id,
        type,
        from: nameOf(from),
        to: nameOf(to),
        status: documentId === undefined ? textOf(properties['status']) : said.statuses.get(id),
      })),
    tasks: tasksOf(graph, inDocument, nameOf),
    targets: targetsOf(graph, inDocument, nameOf),
  };
}

interface Said {
  readonly mentioned: ReadonlySet<string>;
  readonly stated: ReadonlySet<string>;
  /** What the document itself says of the relations it states; where it says several things, the furthest. */
  readonly statuses: ReadonlyMap<string, Status>;
}

function saidIn(graph: Graph, nodes: ReadonlyMap<string, GraphNode>, documentId: string | undefined): Said {
  const mentions = graph.edges.filter(
    ({ type, from }) => type === 'MENTIONS' && nodes.get(from)?.properties['document'] === documentId,
  );
  const stated = graph.evidence.filter(({ document }) => document === documentId);
  return {
    mentioned: new Set(mentions.map(({ to }) => to)),
    stated: new Set(stated.map(({ factId }) => factId)),
    statuses: new Map(
      statuses.flatMap((status) =>
        stated.flatMap(({ factId, status: told }): [string, Status][] =>
          told === status ? [[factId, status]] : [],
        ),
      ),
    ),
  };
}

type NameOf = (id: string) => string;

function tasksOf(graph: Graph, inDocument: (node: GraphNode) => boolean, nameOf: NameOf): EditionTask[] {
  const parts = groupBy(
    graph.edges.filter(({ type }) => type in taskRoles && type !== 'NAMED_IN'),
    ({ to }) => to,
  );
  return graph.nodes
    .filter((node) => node.labels[0] === 'Task' && inDocument(node))
    .map(({ id, properties }) => ({
      id,
      title: textOf(properties['title']) ?? '',
      parts: (parts.get(id) ?? []).map(({ type, from }) => `${type} ${nameOf(from)}`).toSorted(),
    }));
}

function targetsOf(graph: Graph, inDocument: (node: GraphNode) => boolean, nameOf: NameOf): EditionTarget[] {
  const scopes = new Map<string, GraphEdge>();
  for (const edge of graph.edges) if (edge.type === 'TARGETS') scopes.set(edge.from, edge);
  return graph.nodes
    .filter(
      (node) => node.labels[0] === 'Target' && inDocument(node) && node.properties['isBaseline'] !== true,
    )
    .map(({ id, properties }) => {
      const scope = scopes.get(id);
      return {
        id,
        indicator: textOf(properties['indicator']) ?? '',
        scope: scope === undefined ? undefined : nameOf(scope.to),
        year: numberOf(properties['year']),
        value: numberOf(properties['value']) ?? Number.NaN,
        unit: textOf(properties['unit']),
        comparator: textOf(properties['comparator']) ?? 'EQ',
      };
    });
}

function kindOf(labels: readonly string[]): string {
  return labels.find((label) => label in entityKinds) ?? 'Organization';
}

function textOf(value: PropertyValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function numberOf(value: PropertyValue | undefined): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
