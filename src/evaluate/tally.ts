import type { Counts, Score } from './score.ts';

/** Counts what is seen, as a whole and by part (a kind, a role, a relation type), and keeps the misses. */
export interface Tally {
  /** A wanted row, and whether it was found (and of the right kind). */
  wanted(part: string, hit: boolean, isKindRight?: boolean): void;
  /** A row of the export, and whether gold has it. */
  found(part: string, isRight: boolean): void;
  miss(list: string, line: string): void;
  score(): Score;
}

export function makeTally(options: { readonly withKind?: boolean } = {}): Tally {
  const zero = (): Counts => ({
    gold: 0,
    hit: 0,
    found: 0,
    right: 0,
    ...(options.withKind ? { kind: 0 } : {}),
  });
  const counts = zero();
  const parts: Record<string, Counts> = {};
  const misses: Record<string, string[]> = {};
  const add = (part: string, change: Partial<Counts>) => {
    addCounts(counts, change);
    addCounts((parts[part] ??= zero()), change);
  };
  return {
    wanted: (part, hit, isKindRight) =>
      add(part, {
        gold: 1,
        hit: hit ? 1 : 0,
        ...(isKindRight === undefined ? {} : { kind: isKindRight ? 1 : 0 }),
      }),
    found: (part, isRight) => add(part, { found: 1, right: isRight ? 1 : 0 }),
    miss: (list, line) => void (misses[list] ??= []).push(line),
    score: () => ({ counts, parts, misses }),
  };
}

/** Adds counts to others in place; the sums of several documents are made this way. */
export function addCounts(sum: Counts, more: Partial<Counts>): Counts {
  sum.gold += more.gold ?? 0;
  sum.hit += more.hit ?? 0;
  sum.found += more.found ?? 0;
  sum.right += more.right ?? 0;
  if (more.kind !== undefined) sum.kind = (sum.kind ?? 0) + more.kind;
  return sum;
}
