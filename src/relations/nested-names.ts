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
    const holder = holderOf(mention, mentions);
    if (holder !== undefined) holders.set(holder, [...(holders.get(holder) ?? []), mention]);
  }
  return [...holders].map(([outer, inner]) => ({
    outer,
    inner: inner.toSorted((a, b) => a.span.start - b.span.start),
  }));
}

/** The shortest name around it. */
function holderOf(mention: Mention, mentions: readonly Mention[]): Mention | undefined {
  const [holder] = mentions
    .filter((other) => holds(other, mention))
    .toSorted((a, b) => lengthOf(a.span) - lengthOf(b.span));
  return holder;
}

/**
 * A name's own head noun (高新区 in 英德高新区) is no name inside it. In a list with a shared tail (中大、华工研究院) the same words
 * 中大 mean the institute and, inside its full name, the university.
 */
function holds(outer: Mention, inner: Mention): boolean {
  if (outer.span.start === inner.span.start && outer.span.end === inner.span.end)
    return outer.name.length > inner.name.length && outer.name.startsWith(inner.name);
  return outer.span.start <= inner.span.start && inner.span.end < outer.span.end;
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
