import type { ClaimResolvers } from '../generated.ts';
import { theDocument } from '../loaders/nodes-by-id.ts';

/** What a claim answers. */
export const claim: ClaimResolvers = {
  document: ({ documentId }, _args, { loaders }) => theDocument(loaders, documentId),
  evidence: ({ evidence }, _args, { loaders }) => evidence(loaders),
};
