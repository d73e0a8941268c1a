import type { Decision } from '../seeds/curation.ts';
import { UserError } from '../std/user-error.ts';

/** Collects the decisions that do not apply, so that a person learns of all of them at once. */
export interface Refusals {
  /** The sentence says what is wrong and what to do. */
  refuse(decision: Decision, sentence: string): void;
  /** Throws a UserError with a line for each refusal, if there is any. */
  settle(): void;
}

export function makeRefusals(): Refusals {
  const lines: string[] = [];
  return {
    refuse: ({ at }, sentence) => void lines.push(`${at}: ${sentence}`),
    settle: () => {
      if (lines.length > 0) throw new UserError(lines.join('\n'));
    },
  };
}
