import type { Clause } from '../clauses/clause.ts';
import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Span } from '../std/span.ts';
import { simplify } from '../text/simplify.ts';

/** A place in one clause. */
export interface PhrasePlace {
  readonly clausePath: string;
  /** Offsets into the repaired text. */
  readonly span: Span;
}

/**
 * Every place where the phrase stands in one paragraph or table row, spaces and traditional characters set aside; with
 * `part`, the places of that part of the phrase. `undefined` when the phrase does not hold the part exactly once.
 */
export type PhraseFinder = (phrase: string, part?: string) => readonly PhrasePlace[] | undefined;

export function phraseFinder(reading: DocumentReading): PhraseFinder {
  let dense: readonly DenseClause[] | undefined;
  return (phrase, part = phrase) => {
    dense ??= denseClauses(reading);
    const sought = simplify(phrase.replaceAll(space, ''));
    const inner = simplify(part.replaceAll(space, ''));
    const shift = sought.indexOf(inner);
    if (inner === '' || shift < 0 || sought.includes(inner, shift + 1)) return undefined;
    return dense.flatMap(({ clause, text }) =>
      startsOf(sought, text).map((start) => ({
        clausePath: clause.path,
        span: spanIn(clause, start + shift, start + shift + inner.length),
      })),
    );
  };
}

/** A clause with its text, spaces left out. A table's rows stand for it. */
interface DenseClause {
  readonly clause: Clause;
  readonly text: string;
}

function denseClauses({ clauses }: DocumentReading): readonly DenseClause[] {
  const withRows = new Set(clauses.flatMap(({ form, parentPath }) => (form === 'row' ? [parentPath] : [])));
  return clauses
    .filter(({ path }) => !withRows.has(path))
    .map((clause) => ({ clause, text: clause.text.replaceAll(space, '') }));
}

/** Where the characters from `start` to `end` of the text without spaces stand. */
function spanIn({ text, span }: Clause, start: number, end: number): Span {
  const offsets = [...text.matchAll(unspaced)].map(({ index }) => span.start + index);
  return { start: offsets[start] ?? span.start, end: (offsets[end - 1] ?? span.end - 1) + 1 };
}

const space = /\s/gu;
/** By UTF-16 unit, as offsets are. */
const unspaced = /\S/g;

function startsOf(phrase: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) starts.push(at);
  return starts;
}
