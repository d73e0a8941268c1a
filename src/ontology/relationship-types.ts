import { relationTypes } from './relation-types.ts';
import { taskRoles } from './task-roles.ts';

/** Every type a relationship of the graph may have: relations between things, parts in tasks, and the documents' own build. */
export const relationshipTypes: readonly string[] = [
  ...Object.keys(relationTypes),
  ...Object.keys(taskRoles),
  'HAS_CLAUSE',
  'PART_OF_CLAUSE',
  'MENTIONS',
  'TARGETS',
  'STATED_IN',
  'ISSUED_BY',
  'IN_REGION',
  'CONCERNS',
];
