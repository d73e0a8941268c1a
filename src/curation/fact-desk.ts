import type { DocumentReading } from '../clauses/document-reading.ts';
import type { EntityRef } from '../entities/entity.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { Decision } from '../seeds/curation.ts';
import type { Span } from '../std/span.ts';
import { phraseFinder, type PhrasePlace } from './phrase-finder.ts';
import { quoteAround } from './quote-around.ts';
import type { Refusals } from './refusals.ts';

/** What is asked of a document while decisions are applied to its facts. Whatever it can't answer it refuses. */
export interface FactDesk {
  readonly reading: DocumentReading;
  refuse(decision: Decision, sentence: string): void;
  /** Where the decision's phrase stands. */
  placesOf(decision: Decision): readonly PhrasePlace[];
  /** The one place where the phrase stands, with the sentences around it; facts are added in one place. */
  placeOf(decision: Decision): (PhrasePlace & { readonly quote: Span }) | undefined;
  /** The thing, if the document names it. */
  thing(decision: Decision, kind: EntityKind, name: string): EntityRef | undefined;
}

export function factDesk(facts: DocumentFacts, refusals: Refusals): FactDesk {
  const { reading, mentions } = facts;
  const find = phraseFinder(reading);
  const { issuer, region, id } = reading.profile;
  const named = new Set(mentions.map(({ kind, name }) => `${kind}|${name}`));
  named.add(`GovernmentUnit|${issuer}`).add(`Region|${region}`);
  const placesOf = (decision: Decision): readonly PhrasePlace[] => {
    const places = find(decision.quote) ?? [];
    if (places.length === 0)
      refusals.refuse(decision, `"${decision.quote}" does not stand in ${id}. Quote it as it is repaired.`);
    return places;
  };
  return {
    reading,
    refuse: (decision, sentence) => refusals.refuse(decision, sentence),
    placesOf,
    placeOf: (decision) => {
      const [place, ...others] = placesOf(decision);
      if (others.length > 0)
        refusals.refuse(decision, `"${decision.quote}" stands ${others.length + 1} times. Quote more of it.`);
      return place && { ...place, quote: quoteAround(reading, place) };
    },
    thing: (decision, kind, name) => {
      if (named.has(`${kind}|${name}`)) return { kind, name };
      refusals.refuse(decision, `${id} names no ${kind} "${name}". Correct it, or add it to mentions.tsv.`);
      return undefined;
    },
  };
}
