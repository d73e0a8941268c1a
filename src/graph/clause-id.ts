import { contentId } from '../std/content-id.ts';

/** The id of the clause at this path of the document. */
export function clauseId(documentId: string, path: string): string {
  if (last.documentId !== documentId) last = { documentId, byPath: new Map() };
  const id = last.byPath.get(path) ?? contentId('clause', documentId, path);
  last.byPath.set(path, id);
  return id;
}

/** The ids of the document asked of last: every mention of a clause asks for the clause's id. */
let last = { documentId: '', byPath: new Map<string, string>() };
