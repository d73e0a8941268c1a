import type { DocumentReading } from '../clauses/document-reading.ts';
import type { EntityRef } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { DecisionOn } from '../seeds/curation.ts';
import { changeMentions } from './change-mentions.ts';
import { type PhraseFinder, phraseFinder } from './phrase-finder.ts';
import { makeRefusals, type Refusals } from './refusals.ts';
import { renaming } from './renaming.ts';
import type { Decided } from './decided.ts';

/**
 * The names of a document after what a person decided of them: what names nothing is gone, what was missed is there,
 * wrong things are put right, and names of one body are one. Decisions of this document that do not apply are a UserError.
 */
export function curateMentions(
  reading: DocumentReading,
  found: readonly Mention[],
  { active, rename }: Decided,
): readonly Mention[] {
  const isHere = ({ document }: { readonly document: string }) => document === reading.profile.id;
  const refusals = makeRefusals();
  const find = phraseFinder(reading);
  const decisions = active.mentions.filter(isHere);
  const changed = changeMentions(reading, found, { decisions, find, refusals });
  const named = [...changed, ...issuerOf(reading)];
  const kinds = active.kinds.filter(isHere);
  refuseUnmet(kinds, named, { find, refusals });
  const ofRightKind = named.map(renaming(active.kinds, (_kind, name) => name));
  const same = active.same.filter(isHere).map((row) => ({ ...row, name: row.other }));
  refuseUnmet(same, ofRightKind, { find, refusals });
  const renamed = changed.map((mention) => ({ ...mention, ...rename(mention) }));
  refuseUnseen(decisions, renamed, { find, refusals });
  refusals.settle();
  return renamed;
}

interface Check {
  readonly find: PhraseFinder;
  readonly refusals: Refusals;
}

/** The issuer is named by the front matter even where no law read it there. */
function issuerOf({ profile }: DocumentReading): readonly EntityRef[] {
  return profile.issuer === undefined ? [] : [{ kind: 'GovernmentUnit', name: profile.issuer }];
}

/** A decision about a thing needs the thing and the phrase in its document. */
function refuseUnmet(
  decisions: readonly (DecisionOn<'kinds'> | DecisionOn<'same'>)[],
  named: readonly EntityRef[],
  { find, refusals }: Check,
): void {
  for (const decision of decisions) {
    const { kind, name, quote, document } = decision;
    if (find(quote)?.length === 0) {
      refusals.refuse(decision, `"${quote}" does not stand in ${document}. Quote it as it is repaired.`);
    }
    if (named.some((thing) => thing.kind === kind && thing.name === name)) continue;
    refusals.refuse(decision, `${document} names no ${kind} "${name}". Delete the line, or correct it.`);
  }
}

/** A name found right must still be found. */
function refuseUnseen(
  decisions: readonly DecisionOn<'mentions'>[],
  mentions: readonly Mention[],
  { find, refusals }: Check,
): void {
  for (const decision of decisions) {
    if (decision.decision !== 'right') continue;
    const { surface, kind, name, quote } = decision;
    const isSeen = find(quote, surface)?.some(({ span }) =>
      mentions.some(
        (mention) => mention.span.start === span.start && mention.kind === kind && mention.name === name,
      ),
    );
    if (isSeen === false)
      refusals.refuse(decision, `"${surface}" no longer names the ${kind} "${name}" there. Look again.`);
  }
}
