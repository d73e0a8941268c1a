import type { ClauseResolvers } from '../generated.ts';
import { parentOf, taskOf } from '../loaders/clause-parts.ts';
import { mentionsIn } from '../loaders/mentions-of.ts';
import { theDocument } from '../loaders/nodes-by-id.ts';
import { textOf } from '../loaders/text-of.ts';

/** What a clause answers. */
export const clause: ClauseResolvers = {
  text: ({ id }, _args, { loaders }) => textOf('clause-texts', id, loaders),
  parent: (clause, _args, { loaders }) => parentOf(clause, loaders),
  document: ({ documentId }, _args, { loaders }) => theDocument(loaders, documentId),
  mentions: (clause, _args, { loaders }) => mentionsIn(clause, loaders),
  task: (clause, _args, { loaders }) => taskOf(clause, loaders),
};
