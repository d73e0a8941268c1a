import type { GraphStore } from '../../store/graph-store.ts';
import type { Loaders } from '../loaders/loaders.ts';
import type { RequestRecord } from '../request-record.ts';
import { readKnowledge, type Knowledge } from './knowledge.ts';

/** Who asks for what questions walk over, and how it is read where it is not in memory. */
export interface KnowledgeReader {
  readonly store: GraphStore;
  readonly read: Loaders['read'];
  readonly record: RequestRecord;
}

/** Keeps what questions walk over for as long as the store holds the same build. */
export type KnowledgeKeeper = (reader: KnowledgeReader) => Promise<Knowledge>;

/** A keeper that looks each time which build is in use, and reads anew when that has changed. */
export function knowledgeKeeper(buildInUse: () => Promise<string | undefined>): KnowledgeKeeper {
  let kept: { readonly stamp: string; readonly knowledge: Promise<Knowledge> } | undefined;
  return async ({ store, read, record }) => {
    const stamp = (await buildInUse()) ?? JSON.stringify((await store.build()) ?? null);
    if (kept?.stamp === stamp) {
      record.kept.hits++;
      return kept.knowledge;
    }
    record.kept.misses++;
    const knowledge = readKnowledge(read);
    kept = { stamp, knowledge };
    // A read that failed is tried again by the next question. Who searches next finds the names sorted or being sorted.
    knowledge.then(
      ({ names }) => names(),
      () => {
        if (kept?.knowledge === knowledge) kept = undefined;
      },
    );
    return knowledge;
  };
}
