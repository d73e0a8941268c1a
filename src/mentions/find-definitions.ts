import type { Clause } from '../clauses/clause.ts';
import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Candidate } from './candidate.ts';

/** What a document says that it will call something: （以下简称“领导小组”）, （以下简称示范区）. */
export interface Definition {
  readonly short: string;
  readonly meant: Candidate;
}

interface FoundInClause {
  readonly clause: Clause;
  readonly candidates: readonly Candidate[];
}

/** The short names that a document gives to names right before them. The longest name that ends there is meant. */
export function findDefinitions(found: readonly FoundInClause[]): readonly Definition[] {
  return gather(found, ({ clause, candidates }) =>
    gather(matchesOf(definition, clause.text), (match) => {
      const [meant] = candidates
        .filter(({ end }) => end === match.index)
        .toSorted((a, b) => a.start - b.start);
      const short = match[1] ?? match[2] ?? '';
      return meant === undefined || short.length < 2 ? [] : [{ short, meant }];
    }),
  );
}

/** The places of a clause that use a short name given anywhere in the document. */
export function useDefinitions(clause: Clause, definitions: readonly Definition[]): readonly Candidate[] {
  return gather(definitions, ({ short, meant }) => {
    const uses: Candidate[] = [];
    for (let at = clause.text.indexOf(short); at >= 0; at = clause.text.indexOf(short, at + short.length)) {
      if (many.has(clause.text.charAt(at - 1))) continue;
      if (short.length < meant.name.length && clause.text.startsWith(meant.name, at)) continue;
      uses.push({ ...meant, start: at, end: at + short.length, rule: 'short-name' });
    }
    return uses;
  });
}

/** 各示范区 and 一批示范区 are others than the one called 示范区. */
const many: ReadonlySet<string> = new Set('各个类批');
const definition =
  /[（(](?:以下|下文|下)?(?:统一)?简?称(?:为)?[：:]?(?:[“"「]([^”"」]{2,20})[”"」]|([\p{Script=Han}A-Za-z\d]{2,14})(?=[）)]))/gu;
