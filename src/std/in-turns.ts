import type { Piecework } from './piecework.ts';

/** Does the work and waits for `pause` wherever it stops. */
export async function inTurns<Result>(
  work: Piecework<Result>,
  pause: () => Promise<unknown>,
): Promise<Result> {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
    await pause();
  }
}
