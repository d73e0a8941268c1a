import type { EntityKind } from '../ontology/entity-kinds.ts';

/** Kinds of what acts in its own name and is no office of the state. */
export const bodyKinds: readonly EntityKind[] = [
  'ResearchInstitute',
  'University',
  'Enterprise',
  'Platform',
  'Organization',
];
