import { relationTypes } from '../ontology/relation-types.ts';
import { taskRoles } from '../ontology/task-roles.ts';
import type { Graph } from './graph.ts';

/** Facts of these types rest on evidence: relations between things, parts in a task, and the nearest region. */
const evidenced: ReadonlySet<string> = new Set([
  ...Object.keys(relationTypes),
  ...Object.keys(taskRoles),
  'IN_REGION',
]);

/** The graph itself, if it is whole: both ends of every relationship are there, and every fact has evidence. Throws otherwise: it is a bug. */
export function checkGraph(graph: Graph): Graph {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const supported = new Set(graph.evidence.map(({ factId }) => factId));
  for (const { id, type, from, to } of graph.edges) {
    if (!ids.has(from) || !ids.has(to))
      throw new Error(`${type} ${id}: no node ${ids.has(from) ? to : from}.`);
    if (evidenced.has(type) && !supported.has(id))
      throw new Error(`${type} ${id} from ${from} to ${to} has no evidence.`);
  }
  for (const { id, labels } of graph.nodes) {
    const isFact = labels.includes('Target') || labels.includes('Project');
    if (isFact && !supported.has(id)) throw new Error(`${labels.join(':')} ${id} has no evidence.`);
  }
  return graph;
}
