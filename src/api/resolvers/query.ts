import { brokers } from '../answers/broker-row.ts';
import { collaborators, sharedTasks } from '../answers/collaboration.ts';
import { conflicts } from '../answers/conflicts/list-conflicts.ts';
import { connectors } from '../answers/connector-row.ts';
import { documentDiff } from '../answers/document-diff/document-diff.ts';
import { entity } from '../answers/entity.ts';
import { node, nodes } from '../answers/node.ts';
import { paths } from '../answers/paths.ts';
import { report, reportDefinition } from '../answers/reports.ts';
import { search } from '../answers/search-row.ts';
import { statistics } from '../answers/statistics.ts';
import { neighborhood } from '../answers/subgraph-row.ts';
import { timeline } from '../answers/timeline.ts';
import type { QueryResolvers } from '../generated.ts';
import { listEntities } from '../loaders/list-entities.ts';
import { listDocuments, listProjects, listRelations, listTargets, listTasks } from '../loaders/lists.ts';

/** What can be asked. */
export const query: QueryResolvers = {
  node: (_root, { id }, context) => node(id, context),
  nodes: (_root, { ids }, context) => nodes(ids, context),
  entity: (_root, args, context) => entity(args, context),
  entities: (_root, args, { loaders }) => listEntities(args, loaders),
  search: (_root, args, context) => search(args, context),
  connectors: (_root, args, context) => connectors(args, context),
  brokers: (_root, args, context) => brokers(args, context),
  paths: (_root, args, context) => paths(args, context),
  neighborhood: (_root, args, context) => neighborhood(args, context),
  collaborators: (_root, args, context) => collaborators(args, context),
  sharedTasks: (_root, args, context) => sharedTasks(args, context),
  timeline: (_root, args, context) => timeline(args, context),
  documentDiff: (_root, args, context) => documentDiff(args, context),
  conflicts: (_root, args, context) => conflicts(args, context),
  coverage: (_root, { documents }) => ({ documents: documents ?? null }),
  relations: (_root, args, { loaders }) => listRelations(args, loaders),
  documents: (_root, args, { loaders }) => listDocuments(args, loaders),
  tasks: (_root, args, { loaders }) => listTasks(args, loaders),
  targets: (_root, args, { loaders }) => listTargets(args, loaders),
  projects: (_root, args, { loaders }) => listProjects(args, loaders),
  reports: (_root, _args, { reports }) => [...reports.values()].map(reportDefinition),
  report: (_root, args, context) => report(args, context),
  statistics: (_root, _args, context) => statistics(context),
};
