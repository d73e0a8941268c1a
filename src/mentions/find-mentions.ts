import type { Clause } from '../clauses/clause.ts';
import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Report } from '../std/finding.ts';
import { acceptListedNames } from './accept-listed-names.ts';
import type { Candidate } from './candidate.ts';
import { findListedUnits } from './find-listed-units.ts';
import { findNamesInside } from './find-names-inside.ts';
import { findPatternedNames } from './find-patterned-names.ts';
import { findRegionWords } from './find-region-words.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Issuer, readIssuer } from './issuer.ts';
import type { Mention } from './mention.ts';
import { nameZone } from './name-zone.ts';
import { placeName } from './place-name.ts';
import { scanWords, type Token } from './scan-words.ts';
import { settleCandidates } from './settle-candidates.ts';
import { titledSpans } from './titled-spans.ts';

interface Reading {
  readonly issuer: Issuer;
  readonly gazetteer: Gazetteer;
}

/** Every named thing at every place where a document names it, in the order of the text. */
export function findMentions(
  { profile, clauses }: DocumentReading,
  gazetteer: Gazetteer,
  _report: Report,
): readonly Mention[] {
  const reading = { issuer: readIssuer(profile, gazetteer.divisions), gazetteer };
  return clauses.filter(({ form }) => form !== 'table').flatMap((clause) => mentionsOf(clause, reading));
}

function mentionsOf(clause: Clause, reading: Reading): Mention[] {
  const { text, span, documentId, path: clausePath } = clause;
  const shift = span.start;
  return settleCandidates(candidatesOf(clause, reading)).map(({ start, end, kind, name, rule, within }) => ({
    documentId,
    clausePath,
    span: { start: start + shift, end: end + shift },
    surface: text.slice(start, end),
    name,
    kind,
    ...(within === undefined ? {} : { within: { start: within.start + shift, end: within.end + shift } }),
    rule,
  }));
}

function candidatesOf(clause: Clause, reading: Reading): Candidate[] {
  const { text } = clause;
  const tokens = scanWords(text, reading);
  const titles = titledSpans(text);
  const listed = findListedUnits(clause, reading);
  const candidates = [
    ...listed,
    ...tokens.flatMap((token) =>
      tokenCandidate(token).flatMap((known) => [known, ...findNamesInside(text, known, reading.gazetteer)]),
    ),
    ...patterned(text, tokens, reading),
    ...findRegionWords(text, reading),
  ];
  return candidates.filter(
    (candidate) =>
      !titles.some(
        ({ start, end }) =>
          start < candidate.end && candidate.start < end && !isTitleIssuer(text, start, candidate),
      ),
  );
}

function tokenCandidate(token: Token): Candidate[] {
  const { start, end } = token;
  if (token.type === 'office')
    return [{ start, end, kind: 'GovernmentUnit', name: token.name, rule: 'named-office' }];
  if (token.type !== 'name') return [];
  return [{ start, end, kind: token.kind, name: token.name, rule: 'known-name' }];
}

function patterned(text: string, tokens: readonly Token[], reading: Reading): Candidate[] {
  const known = tokens.filter(({ type, ...token }) => type === 'name' && token.end - token.start > 3);
  return acceptListedNames(text, findPatternedNames(text, tokens), known).map(
    ({ start, end, words, kind }) => ({
      start,
      end,
      kind,
      name: nameZone(words, reading) ?? placeName(words, reading),
      rule: 'patterned-name',
    }),
  );
}

/** The unit that issued a document is named by its title: 《广东省人民政府关于…》. */
function isTitleIssuer(text: string, titleStart: number, { start, end, kind }: Candidate): boolean {
  return (
    kind === 'GovernmentUnit' &&
    start <= titleStart + 3 &&
    /^(?:办公[厅室])?(?:关于|印发)/u.test(text.slice(end, end + 6))
  );
}
