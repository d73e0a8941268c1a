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

export function phraseFinder({ clauses }: DocumentReading): PhraseFinder {
  const withRows = new Set(clauses.flatMap(({ form, parentPath }) => (form === 'row' ? [parentPath] : [])));
  const dense = clauses
    .filter(({ path }) => !withRows.has(path))
    .map(({ path, span, text }) => ({
      path,
      text: text.replaceAll(space, ''),
      offsets: [...text.matchAll(unspaced)].map(({ index }) => span.start + index),
    }));
  return (phrase, part = phrase) => {
    const sought = simplify(phrase.replaceAll(space, ''));
    const inner = simplify(part.replaceAll(space, ''));
    const shift = sought.indexOf(inner);
    if (inner === '' || shift < 0 || sought.includes(inner, shift + 1)) return undefined;
    return dense.flatMap(({ path, text, offsets }) =>
      startsOf(sought, text).flatMap((start) => {
        const [first, last] = [offsets[start + shift], offsets[start + shift + inner.length - 1]];
        if (first === undefined || last === undefined) return [];
        return [{ clausePath: path, span: { start: first, end: last + 1 } }];
      }),
    );
  };
}

const space = /\s/gu;
/** By UTF-16 unit, as offsets are. */
const unspaced = /\S/g;

function startsOf(phrase: string, text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) starts.push(at);
  return starts;
}
