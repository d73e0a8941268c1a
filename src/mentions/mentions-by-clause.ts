import { groupBy } from '../std/group-by.ts';
import { remember } from '../std/remember.ts';
import type { Mention } from './mention.ts';

/** The mentions of a document by the path of their clause, each clause's in reading order. */
export const mentionsByClause: (mentions: readonly Mention[]) => ReadonlyMap<string, readonly Mention[]> =
  remember((mentions: readonly Mention[]) => groupBy(mentions, ({ clausePath }) => clausePath));
