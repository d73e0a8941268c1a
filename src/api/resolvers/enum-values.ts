import type { EntityKindResolvers, TaskRoleResolvers } from '../generated.ts';

/** The labels of nodes that stand for the kinds' names inside. */
export const entityKindValues: EntityKindResolvers = {
  PARK: 'Park',
  RESEARCH_INSTITUTE: 'ResearchInstitute',
  UNIVERSITY: 'University',
  ENTERPRISE: 'Enterprise',
  PLATFORM: 'Platform',
  GOVERNMENT_UNIT: 'GovernmentUnit',
  REGION: 'Region',
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
};

/** The relationship types that stand for the roles' names inside. */
export const taskRoleValues: TaskRoleResolvers = {
  LEAD: 'LEADS',
  PARTICIPATE: 'PARTICIPATES_IN',
  RESPONSIBLE: 'RESPONSIBLE_FOR',
  NAMED: 'NAMED_IN',
};
