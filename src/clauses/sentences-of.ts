import { remember } from '../std/remember.ts';
import type { Span } from '../std/span.ts';
import type { Clause } from './clause.ts';
import { splitSentences } from './split-sentences.ts';

/** The sentences of a clause, offsets into its text; a row of a table is one. */
export const sentencesOf: (clause: Clause) => readonly Span[] = remember(({ form, text }: Clause) =>
  form === 'row' ? [{ start: 0, end: text.length }] : splitSentences(text),
);
