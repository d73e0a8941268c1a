import type { Report } from '../std/finding.ts';
import type { DocumentFacts, SourceDocument } from '../seeds/source-document.ts';
import type { Clause } from './clause.ts';
import type { DocumentProfile } from './document-profile.ts';
import { readDate } from './read-date.ts';
import { readIssuer } from './read-issuer.ts';
import { readPlannedCity } from './read-planned-city.ts';
import { readRegion } from './read-region.ts';
import { readTitle } from './read-title.ts';
import { readYears } from './read-years.ts';

/** What a document says of itself; what documents.yaml says comes first. The title falls back to the file's name. */
export function readProfile(
  source: SourceDocument,
  clauses: readonly Clause[],
  report: Report,
): DocumentProfile {
  const { facts } = source;
  const front = clauses.slice(
    0,
    Math.max(
      20,
      clauses.findIndex((clause) => clause.number !== undefined),
    ),
  );
  const margins = [...front, ...clauses.slice(front.length).slice(-12)];
  const title = facts.title ?? readTitle(clauses);
  if (title === undefined)
    report({
      rule: 'clauses/no-title',
      reason: 'The text prints no title; the file name stands for it.',
      documentId: source.id,
    });
  const issuer = facts.issuer ?? readIssuer(margins, title);
  const years = readYears(title ?? '', clauses);
  return {
    id: source.id,
    title: title ?? source.id,
    issuer,
    region:
      readPlannedCity(front, { issuer, title }) ??
      readRegion([issuer, title, ...clauses.flatMap(({ form, text }) => (form === 'title' ? [text] : []))]),
    number: facts.number ?? readNumber(margins),
    date: facts.date ?? readDate(margins),
    startYear: facts.startYear ?? years?.startYear,
    endYear: facts.endYear ?? years?.endYear,
    isDraft: facts.isDraft ?? isDraft(facts, front),
  };
}

const numberAlone = /^（?([\u3400-\u9fff]{2,12}〔(?:19|20)\d{2}〕\d+号)(?:）|《.*》)?$/;
const numberLabelled =
  /(?:发文字号|发文文号|文号|字号)(?:：|】)[\s|]*([\u3400-\u9fff]{2,12}〔(?:19|20)\d{2}〕\d+号)/;

/** 发文字号 on a line of its own, or labelled: 清府函〔2020〕97号, 文号：临发改规划〔2022〕13号. */
function readNumber(clauses: readonly Clause[]): string | undefined {
  for (const { text } of clauses) {
    const number =
      numberAlone.exec(text)?.[1] ?? (text.length <= 120 ? numberLabelled.exec(text)?.[1] : undefined);
    if (number !== undefined) return number;
  }
  return undefined;
}

function isDraft({ title }: DocumentFacts, front: readonly Clause[]): boolean {
  const draft = /（[^（）]*(?:征求意见|草案|送审|讨论)[^（）]*）$/;
  return (
    draft.test(title ?? '') || front.some((clause) => clause.text.length <= 120 && draft.test(clause.text))
  );
}
