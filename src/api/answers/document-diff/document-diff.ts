import { compareEditions } from '../../../graph/compare/compare-editions.ts';
import { once } from '../../../std/once.ts';
import type { Context } from '../../context.ts';
import { apiError } from '../../errors.ts';
import type { QueryDocumentDiffArgs } from '../../generated.ts';
import { documentById } from '../../loaders/nodes-by-id.ts';
import type { DiffRow } from '../../rows/diff-row.ts';
import type { DocumentRow } from '../../rows/document-row.ts';
import { readEdition } from './read-edition.ts';

/** What differs between two documents of the graph. */
export async function documentDiff(args: QueryDocumentDiffArgs, context: Context): Promise<DiffRow> {
  const [before, after] = await Promise.all([
    knownDocument(args.before, context),
    knownDocument(args.after, context),
  ]);
  const diff = once(async () => {
    const known = await context.knowledge();
    const editions = [before, after].map(({ id }) => readEdition(id, context.loaders, known));
    const [old, now] = await Promise.all(editions);
    if (old === undefined || now === undefined) throw new Error('Two documents give two editions.');
    return compareEditions(old, now);
  });
  return { before, after, diff };
}

async function knownDocument(id: string, { loaders }: Context): Promise<DocumentRow> {
  const document = await documentById(loaders, id);
  if (document !== null) return document;
  throw apiError('NOT_FOUND', `There is no document "${id}". documents { nodes { id title } } lists them.`);
}
