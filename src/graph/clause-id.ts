import { contentId } from '../std/content-id.ts';

/** The id of the clause at this path of the document. */
export function clauseId(documentId: string, path: string): string {
  return contentId('clause', documentId, path);
}
