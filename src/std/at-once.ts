import type { Piecework } from './piecework.ts';

/** Does the work without letting anybody else have a turn. */
export function atOnce<Result>(work: Piecework<Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
