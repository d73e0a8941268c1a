import type { Curation, Decision } from '../seeds/curation.ts';
import type { SourceDocument } from '../seeds/source-document.ts';
import { textHash } from '../seeds/text-hash.ts';
import type { Report } from '../std/finding.ts';
import { UserError } from '../std/user-error.ts';
import { filterCuration } from './filter-curation.ts';

/** Which decisions speak in this build. */
export interface SettledCuration {
  /** Those about documents of the build whose text is the one they were decided on. */
  readonly active: Curation;
  /** Those whose document has another text now: they say nothing until a person has looked again. */
  readonly setAside: readonly Decision[];
  /** Those about documents that are not in the build. */
  readonly silent: readonly Decision[];
}

/** Holds the decisions against the documents of a build; each one that is set aside is reported. */
export function settleCuration(
  curation: Curation,
  sources: readonly SourceDocument[],
  report: Report,
): SettledCuration {
  const hashes = new Map(sources.map(({ id, text }) => [id, textHash(text)]));
  const all = Object.values(curation).flat();
  for (const decision of all) refuseWithoutHash(decision, hashes.get(decision.document));
  const isActive = ({ document, textHash: hash }: Decision): boolean => hashes.get(document) === hash;
  const setAside = all.filter((decision) => hashes.has(decision.document) && !isActive(decision));
  for (const { at, document, reason } of setAside) {
    report({
      rule: 'curation/set-aside',
      reason: `${at} was decided on another text of ${document} (${reason}). Look again: innograph review.`,
      documentId: document,
    });
  }
  return {
    active: filterCuration(curation, isActive),
    setAside,
    silent: all.filter(({ document }) => !hashes.has(document)),
  };
}

function refuseWithoutHash({ at, document, textHash: hash }: Decision, actual: string | undefined): void {
  if (hash !== '' || actual === undefined) return;
  throw new UserError(
    `${at}: textHash is empty. If it was decided on ${document} as it is, write ${actual}.`,
  );
}
