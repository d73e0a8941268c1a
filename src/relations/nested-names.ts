import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../std/span.ts';

/** A name and the names directly inside it: 中山大学 and 清远 in 中山大学清远创新药物研发中心, in the order of the text. */
export interface NestedName {
  readonly outer: Mention;
  readonly inner: readonly Mention[];
}

/** The names of a sentence that hold further names; a name two levels down belongs to the one between. */
export function nestedNames(mentions: readonly Mention[]): readonly NestedName[] {
  const holders = new Map<Mention, Mention[]>();
  for (const mention of mentions) {
    const holder = mention.within === undefined ? undefined : holderOf(mention, mentions);
    if (holder !== undefined) holders.set(holder, [...(holders.get(holder) ?? []), mention]);
  }
  return [...holders].map(([outer, inner]) => ({
    outer,
    inner: inner.toSorted((a, b) => a.span.start - b.span.start),
  }));
}

/** The shortest name around it; in a list with a shared tail (中大、华工研究院) it has the same span, 中大, and is itself no part. */
function holderOf(mention: Mention, mentions: readonly Mention[]): Mention | undefined {
  const [holder] = mentions
    .filter((other) => other !== mention && contains(other.span, mention.span))
    .filter((other) => lengthOf(other.span) > lengthOf(mention.span) || other.within === undefined)
    .toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span));
  return holder;
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
