import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Mention } from '../mentions/mention.ts';
import type { DecisionOn } from '../seeds/curation.ts';
import type { Span } from '../std/span.ts';
import type { PhraseFinder, PhrasePlace } from './phrase-finder.ts';
import type { Refusals } from './refusals.ts';

/** Takes wrong names out, puts right ones in their place, and adds those that were missed, in this order. */
export function changeMentions(
  reading: DocumentReading,
  found: readonly Mention[],
  desk: {
    readonly decisions: readonly DecisionOn<'mentions'>[];
    readonly find: PhraseFinder;
    readonly refusals: Refusals;
  },
): readonly Mention[] {
  let mentions = found;
  for (const step of steps) {
    for (const decision of desk.decisions) {
      if (decision.decision !== step) continue;
      const places = placesOf(decision, desk);
      if (places.length > 0) mentions = change(decision, { reading, mentions, places, ...desk });
    }
  }
  if (mentions === found) return found;
  return mentions.map((mention) => placed(mention, mentions)).toSorted(byPlace);
}

const steps = ['none', 'name', 'entity', 'right'] as const;

interface Work {
  readonly reading: DocumentReading;
  readonly mentions: readonly Mention[];
  readonly places: readonly PhrasePlace[];
  readonly refusals: Refusals;
}

function placesOf(
  decision: DecisionOn<'mentions'>,
  { find, refusals }: { readonly find: PhraseFinder; readonly refusals: Refusals },
): readonly PhrasePlace[] {
  const { quote, surface, document } = decision;
  const places = find(quote, surface);
  if (places === undefined) refusals.refuse(decision, `"${quote}" does not hold "${surface}" exactly once.`);
  if (places?.length === 0)
    refusals.refuse(decision, `"${quote}" does not stand in ${document}. Quote it as it is repaired.`);
  return places ?? [];
}

function change(decision: DecisionOn<'mentions'>, work: Work): readonly Mention[] {
  switch (decision.decision) {
    case 'none':
      return without(decision, work);
    case 'name':
      return renamed(decision, work);
    case 'entity':
      return withMissed(decision, work);
    case 'right':
      return work.mentions;
  }
}

function without(decision: DecisionOn<'mentions'>, { mentions, places, refusals }: Work): readonly Mention[] {
  const isGone = (span: Span) => places.some((place) => isEqual(place.span, span));
  const kept = mentions.filter(({ span }) => !isGone(span));
  if (kept.length === mentions.length)
    refusals.refuse(decision, `nothing was read in "${decision.surface}" there. Delete the line.`);
  return kept;
}

function renamed(decision: DecisionOn<'mentions'>, { mentions, places, refusals }: Work): readonly Mention[] {
  const { surface, kind, name } = decision;
  if (kind === '') return mentions;
  const meant = mentions.filter(({ span }) => places.some((place) => isEqual(place.span, span)));
  if (meant.every((mention) => mention.kind === kind && mention.name === name)) {
    const sentence = meant.length === 0 ? 'nothing was read' : `${name} was already read`;
    refusals.refuse(decision, `${sentence} in "${surface}" there. Delete the line, or add an entity.`);
  }
  if (new Set(meant.map(({ span }) => span.start)).size < meant.length)
    refusals.refuse(
      decision,
      `"${surface}" names several things there. Take them out with none, and add the right ones.`,
    );
  return mentions.map((mention) => (meant.includes(mention) ? { ...mention, kind, name, rule } : mention));
}

function withMissed(
  decision: DecisionOn<'mentions'>,
  { reading, mentions, places, refusals }: Work,
): readonly Mention[] {
  const { surface, kind, name } = decision;
  if (kind === '') return mentions;
  const missed = places.filter(
    ({ span }) =>
      !mentions.some((other) => isEqual(other.span, span) && other.kind === kind && other.name === name),
  );
  if (missed.length === 0) refusals.refuse(decision, `${name} was already read there. Delete the line.`);
  const crossed = mentions.find(({ span }) => missed.some((place) => crosses(place.span, span)));
  if (crossed !== undefined) {
    refusals.refuse(
      decision,
      `"${surface}" crosses "${crossed.surface}". Take that one out with none first.`,
    );
    return mentions;
  }
  const { id: documentId } = reading.profile;
  const added = missed.map(({ clausePath, span }): Mention => {
    const words = reading.repaired.text.slice(span.start, span.end);
    return { documentId, clausePath, span, surface: words, name, kind, rule };
  });
  return [...mentions, ...added];
}

/** What curated mentions name as their law. */
const rule = 'curation';

/** The mention with the nearest longer name that it is part of. */
function placed(mention: Mention, all: readonly Mention[]): Mention {
  const { within: before, ...bare } = mention;
  const outer = all
    .filter(({ span }) => contains(span, mention.span) && !isEqual(span, mention.span))
    .toSorted((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
  const twin = before !== undefined && isEqual(before, mention.span) ? before : undefined;
  const within = twin ?? outer?.span;
  return within === undefined ? bare : { ...bare, within };
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function isEqual(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}

function crosses(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end && !contains(a, b) && !contains(b, a);
}

/** In the order of the text, the longer name first. */
function byPlace(a: Mention, b: Mention): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}
