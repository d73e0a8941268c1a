import type { Mention } from '../mentions/mention.ts';
import type { Span } from '../std/span.ts';

/**
 * The names of a sentence that hold further names, each with those directly inside it in the order of the text: 中山大学 and
 * 清远 in 中山大学清远创新药物研发中心. A name two levels down belongs to the one between.
 */
export function nestedNames(mentions: readonly Mention[]): ReadonlyMap<Mention, readonly Mention[]> {
  if (mentions.length < 2) return nothing;
  const nested = new Map<Mention, Mention[]>();
  for (const mention of mentions.toSorted((a, b) => a.span.start - b.span.start)) {
    const holder = holderOf(mention, mentions);
    if (holder === undefined) continue;
    const inner = nested.get(holder);
    if (inner === undefined) nested.set(holder, [mention]);
    else inner.push(mention);
  }
  return nested;
}

/** The shortest name around it. */
function holderOf(mention: Mention, mentions: readonly Mention[]): Mention | undefined {
  let holder: Mention | undefined;
  for (const other of mentions) {
    if (!holds(other, mention)) continue;
    if (holder === undefined || isTighter(other, holder)) holder = other;
  }
  return holder;
}

/** Of the zone and its committee that the same words mean in a shared list, the zone. */
function isTighter(one: Mention, other: Mention): boolean {
  return lengthOf(one.span) - lengthOf(other.span) < (one.name.length < other.name.length ? 1 : 0);
}

/**
 * A name's own head noun (高新区 in 英德高新区) is no name inside it. In a list with a shared tail (中大、华工研究院) the same words
 * 中大 mean the institute and, inside its full name, the university.
 */
function holds(outer: Mention, inner: Mention): boolean {
  if (outer.span.start > inner.span.start || outer.span.end < inner.span.end) return false;
  if (inner.span.end < outer.span.end) return true;
  return (
    outer.span.start === inner.span.start &&
    outer.name.length > inner.name.length &&
    outer.name.startsWith(inner.name)
  );
}

const nothing: ReadonlyMap<Mention, readonly Mention[]> = new Map();

function lengthOf({ start, end }: Span): number {
  return end - start;
}
