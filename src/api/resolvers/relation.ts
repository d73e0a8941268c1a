import { pageSize } from '../connection.ts';
import type { RelationResolvers } from '../generated.ts';
import { evidenceOf } from '../loaders/evidence-of.ts';

/** What a relation answers. */
export const relation: RelationResolvers = {
  evidence: ({ id }, { first }, { loaders }) => evidenceOf(id, pageSize(first), loaders),
};
