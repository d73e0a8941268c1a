import type { ProjectResolvers } from '../generated.ts';
import { firstEvidenceOf } from '../loaders/evidence-of.ts';
import { theDocument } from '../loaders/nodes-by-id.ts';
import { entitiesNamedBy } from '../loaders/project-entities.ts';

/** What a project answers. */
export const project: ProjectResolvers = {
  document: ({ documentId }, _args, { loaders }) => theDocument(loaders, documentId),
  evidence: ({ id }, _args, { loaders }) => firstEvidenceOf(id, loaders),
  entities: (project, _args, { loaders }) => entitiesNamedBy(project, loaders),
};
