import type { Report } from '../std/finding.ts';
import { checkGraph } from './check-graph.ts';
import type { Graph } from './graph.ts';
import { makeGraph } from './make-graph.ts';
import { sharedPart, type GraphSources } from './shared-part.ts';

/**
 * The graph of what was read; the same sources in any order give the same graph. A fact that closes a circle of places is left
 * out and reported. Throws when a fact lacks an end or its evidence.
 */
export function buildGraph(sources: GraphSources, report: Report): Graph {
  return checkGraph(makeGraph([...sources.extracts.map(({ own }) => own), sharedPart(sources, report)]));
}
