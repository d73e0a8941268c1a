import type { Resolvers } from '../generated.ts';
import { broker } from './broker.ts';
import { claim } from './claim.ts';
import { clause } from './clause.ts';
import { connector } from './connector.ts';
import { coverage } from './coverage.ts';
import { documentDiff } from './document-diff.ts';
import { document } from './document.ts';
import { enterprise } from './enterprise.ts';
import { entityKindValues, taskRoleValues } from './enum-values.ts';
import { evidence } from './evidence.ts';
import { governmentUnit } from './government-unit.ts';
import { json } from './json.ts';
import { organization } from './organization.ts';
import { park } from './park.ts';
import { person } from './person.ts';
import { platform } from './platform.ts';
import { project } from './project.ts';
import { query } from './query.ts';
import { region } from './region.ts';
import { relation } from './relation.ts';
import { researchInstitute } from './research-institute.ts';
import { sharedTask } from './shared-task.ts';
import { targetChange } from './target-change.ts';
import { taskChange } from './task-change.ts';
import { target } from './target.ts';
import { task } from './task.ts';
import { taskParticipation } from './task-participation.ts';
import { timelineEntry } from './timeline-entry.ts';
import { university } from './university.ts';

/** Every type's resolvers, and the values that stand for enum names inside. What is not here is a property of its row. */
export const resolvers: Resolvers = {
  Query: query,
  Park: park,
  ResearchInstitute: researchInstitute,
  University: university,
  Enterprise: enterprise,
  Platform: platform,
  GovernmentUnit: governmentUnit,
  Region: region,
  Person: person,
  Organization: organization,
  Relation: relation,
  Evidence: evidence,
  Document: document,
  Clause: clause,
  Task: task,
  TaskParticipation: taskParticipation,
  Target: target,
  Project: project,
  Connector: connector,
  SharedTask: sharedTask,
  Claim: claim,
  DocumentDiff: documentDiff,
  TaskChange: taskChange,
  TargetChange: targetChange,
  Broker: broker,
  Coverage: coverage,
  TimelineEntry: timelineEntry,
  JSON: json,
  EntityKind: entityKindValues,
  TaskRole: taskRoleValues,
};
