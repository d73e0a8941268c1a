import type { EvidenceResolvers } from '../generated.ts';
import { documentById } from '../loaders/nodes-by-id.ts';

/** What a piece of evidence answers. */
export const evidence: EvidenceResolvers = {
  document: ({ documentId }, _args, { loaders }) =>
    documentId === null ? null : documentById(loaders, documentId),
};
