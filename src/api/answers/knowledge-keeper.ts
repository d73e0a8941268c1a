import type { GraphStore } from '../../store/graph-store.ts';
import type { Loaders } from '../loaders/loaders.ts';
import { readKnowledge, type Knowledge } from './knowledge.ts';

/** Keeps what questions walk over for as long as the store holds the same build. */
export type KnowledgeKeeper = (read: Loaders['read']) => Promise<Knowledge>;

/** A keeper that asks the store each time which build is in, and reads anew when that has changed. */
export function knowledgeKeeper(store: GraphStore): KnowledgeKeeper {
  let kept: { readonly stamp: string; readonly knowledge: Promise<Knowledge> } | undefined;
  return async (read) => {
    const stamp = JSON.stringify((await store.build()) ?? null);
    if (kept?.stamp !== stamp) {
      const knowledge = readKnowledge(read);
      kept = { stamp, knowledge };
      // A read that failed is tried again by the next question.
      knowledge.catch(() => {
        if (kept?.knowledge === knowledge) kept = undefined;
      });
    }
    return kept.knowledge;
  };
}
