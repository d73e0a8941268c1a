import type { DocumentResolvers } from '../generated.ts';
import { clausesOf, entitiesOf, projectsOf, targetsOf, tasksOf } from '../loaders/document-parts.ts';
import { issuerOf } from '../loaders/issuer-of.ts';
import { textOf } from '../loaders/text-of.ts';

/** What a document answers. */
export const document: DocumentResolvers = {
  issuer: (document, _args, { loaders }) => issuerOf(document, loaders),
  text: ({ id }, _args, { loaders }) => textOf('document-texts', id, loaders),
  clauses: (document, args, { loaders }) => clausesOf(document, args, loaders),
  entities: (document, args, { loaders }) => entitiesOf(document, args, loaders),
  tasks: (document, args, { loaders }) => tasksOf(document, args, loaders),
  targets: (document, args, { loaders }) => targetsOf(document, args, loaders),
  projects: (document, args, { loaders }) => projectsOf(document, args, loaders),
};
