import type { CodegenConfig } from '@graphql-codegen/cli';
import { entityKinds } from './src/ontology/entity-kinds.ts';
import { taskRoles } from './src/ontology/task-roles.ts';

/** The resolver types of the schema: `npm run codegen` writes them, `npm run codegen:check` tells whether they are current. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/api/generated.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        scalars: { ID: 'string', JSON: { input: 'unknown', output: 'unknown' } },
        contextType: './context.ts#Context',
        enumValues: { EntityKind: valuesByCode(entityKinds), TaskRole: valuesByCode(taskRoles) },
        mappers: mappers(),
      },
    },
  },
};

export default config;

/** PARK → Park: the values that stand for enum names inside are the graph's own. */
function valuesByCode(table: Readonly<Record<string, { readonly code: string }>>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([value, { code }]) => [code, value]));
}

/** Which value of src/api a type of the schema is resolved from. */
function mappers(): Record<string, string> {
  const kinds = [...Object.keys(entityKinds), 'Entity'];
  const pages = Object.entries(rowsOfConnections()).map(([name, row]) => [
    name,
    `./connection.ts#Connection<${row}>`,
  ]);
  return {
    ...Object.fromEntries(kinds.map((kind) => [kind, './rows/entity-row.ts#EntityRow'])),
    ...rowsOfTypes(),
    ...Object.fromEntries(pages),
  };
}

function rowsOfTypes(): Record<string, string> {
  return {
    Relation: './rows/relation-row.ts#RelationRow',
    Evidence: './rows/evidence-row.ts#EvidenceRow',
    Mention: './rows/mention-row.ts#MentionRow',
    Document: './rows/document-row.ts#DocumentRow',
    Clause: './rows/clause-row.ts#ClauseRow',
    Task: './rows/task-row.ts#TaskRow',
    TaskParticipation: './rows/participation-row.ts#ParticipationRow',
    Target: './rows/target-row.ts#TargetRow',
    Project: './rows/project-row.ts#ProjectRow',
    Statistics: './answers/statistics.ts#StatisticsRow',
    Path: './answers/path-row.ts#PathRow',
    Connector: './answers/connector-row.ts#ConnectorRow',
    Subgraph: './answers/subgraph-row.ts#SubgraphRow',
    SearchHit: './answers/search-row.ts#SearchRow',
    Coverage: './rows/coverage-row.ts#CoverageRow',
    TimelineEntry: './rows/timeline-row.ts#TimelineRow',
    Conflict: './rows/conflict-row.ts#ConflictRow',
    Claim: './rows/conflict-row.ts#ClaimRow',
    DocumentDiff: './rows/diff-row.ts#DiffRow',
    UnitChange: './rows/diff-row.ts#UnitChangeRow',
    TaskChange: './rows/diff-row.ts#TaskChangeRow',
    TargetChange: './rows/diff-row.ts#TargetChangeRow',
    EntityChange: './rows/diff-row.ts#EntityChangeRow',
    RelationChange: './rows/diff-row.ts#RelationChangeRow',
    Broker: './answers/broker-row.ts#BrokerRow',
    Collaborator: './rows/collaborator-row.ts#CollaboratorRow',
    SharedTask: './rows/shared-task-row.ts#SharedTaskRow',
  };
}

function rowsOfConnections(): Record<string, string> {
  return {
    EntityConnection: 'EntityRow',
    RelationConnection: 'RelationRow',
    MentionConnection: 'MentionRow',
    TaskParticipationConnection: 'ParticipationRow',
    ClauseConnection: 'ClauseRow',
    TaskConnection: 'TaskRow',
    TargetConnection: 'TargetRow',
    ProjectConnection: 'ProjectRow',
    DocumentConnection: 'DocumentRow',
    SearchConnection: 'SearchRow',
    ConnectorConnection: 'ConnectorRow',
    TimelineEntryConnection: 'TimelineRow',
    ConflictConnection: 'ConflictRow',
    UnitChangeConnection: 'UnitChangeRow',
    TaskChangeConnection: 'TaskChangeRow',
    TargetChangeConnection: 'TargetChangeRow',
    EntityChangeConnection: 'EntityChangeRow',
    RelationChangeConnection: 'RelationChangeRow',
    BrokerConnection: 'BrokerRow',
    CollaboratorConnection: 'CollaboratorRow',
    SharedTaskConnection: 'SharedTaskRow',
  };
}
