import type { TargetResolvers } from '../generated.ts';
import { firstEvidenceOf } from '../loaders/evidence-of.ts';
import { theDocument } from '../loaders/nodes-by-id.ts';
import { scopeOf } from '../loaders/scope-of.ts';

/** What a target answers. */
export const target: TargetResolvers = {
  scope: (target, _args, { loaders }) => scopeOf(target, loaders),
  evidence: ({ id }, _args, { loaders }) => firstEvidenceOf(id, loaders),
  document: ({ documentId }, _args, { loaders }) => theDocument(loaders, documentId),
};
