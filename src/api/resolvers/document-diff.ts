import {
  entityChanges,
  relationChanges,
  targetChanges,
  taskChanges,
  unitChanges,
} from '../answers/document-diff/diff-lists.ts';
import type { DocumentDiffResolvers } from '../generated.ts';

/** What differs between two documents. */
export const documentDiff: DocumentDiffResolvers = {
  units: (diff, args, context) => unitChanges(diff, args, context),
  tasks: (diff, args) => taskChanges(diff, args),
  targets: (diff, args) => targetChanges(diff, args),
  entities: (diff, args, context) => entityChanges(diff, args, context),
  relations: (diff, args, context) => relationChanges(diff, args, context),
};
