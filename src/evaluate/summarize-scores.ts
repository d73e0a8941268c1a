import { roundHalfEven } from './round-half-even.ts';
import { scoredLists, type Counts, type DocumentScores, type ScoredList } from './score.ts';
import { addCounts } from './tally.ts';

/** Precision, recall and F1 to four places; `kind` is the share of the entities found that have the right kind. */
export interface Figures {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly kind?: number;
}

/** The figures of a list over all documents, and of each kind, role or type in it. */
export interface ListSummary extends Figures {
  readonly parts: Readonly<Record<string, Counts & Figures>>;
}

export type Summary = Partial<Record<ScoredList, ListSummary>>;

/** Adds the documents up before dividing, so that each fact weighs the same. */
export function summarizeScores(documents: readonly DocumentScores[]): Summary {
  const summary: Summary = {};
  for (const list of scoredLists) {
    const scores = documents.flatMap((document) => document[list] ?? []);
    if (scores.length === 0) continue;
    const parts = sumByPart(scores.map((score) => score.parts));
    summary[list] = {
      ...figuresOf(sum(scores.map((score) => score.counts))),
      parts: Object.fromEntries(parts.map(([name, counts]) => [name, { ...counts, ...figuresOf(counts) }])),
    };
  }
  return summary;
}

/** The share of what was found that is right; finding nothing where there is nothing is right. */
export function precision({ right, found, gold }: Counts): number {
  if (found > 0) return right / found;
  return gold > 0 ? 0 : 1;
}

/** The share of what is wanted that was found. */
export function recall({ hit, gold }: Counts): number {
  return gold > 0 ? hit / gold : 1;
}

function figuresOf(counts: Counts): Figures {
  const p = counts.found > 0 ? counts.right / counts.found : 0;
  const r = recall(counts);
  const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0;
  const rounded = { p: roundHalfEven(p, 4), r: roundHalfEven(r, 4), f1: roundHalfEven(f1, 4) };
  if (counts.kind === undefined) return rounded;
  return { ...rounded, kind: roundHalfEven(counts.kind / Math.max(1, counts.hit), 4) };
}

function sumByPart(parts: readonly Readonly<Record<string, Counts>>[]): [string, Counts][] {
  const names = [...new Set(parts.flatMap((each) => Object.keys(each)))].sort();
  return names.map((name) => [name, sum(parts.flatMap((each) => each[name] ?? []))]);
}

function sum(counts: readonly Counts[]): Counts {
  return counts.reduce<Counts>((total, each) => addCounts(total, each), {
    gold: 0,
    hit: 0,
    found: 0,
    right: 0,
  });
}
