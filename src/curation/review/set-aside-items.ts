import type { Decision } from '../../seeds/curation.ts';
import { decisionEntry } from '../decision-entry.ts';
import type { ReviewItem } from './review-item.ts';

/** Decisions on a text that has changed since: each is kept for the new text, or let go. */
export function setAsideItems(
  setAside: readonly Decision[],
  hashes: ReadonlyMap<string, string>,
): readonly ReviewItem[] {
  return setAside.map((decision) => {
    const { topic, document, quote, at } = decision;
    const cells = { at };
    return {
      doubt: 1,
      why: `${at} was decided on another text of the document`,
      found: decisionEntry(decision),
      sentence: quote,
      document,
      textHash: hashes.get(document) ?? '',
      quote,
      choices: [
        { decision: 'keep', topic, cells },
        { decision: 'drop', topic, cells },
      ],
    };
  });
}
