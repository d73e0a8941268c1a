import { CommanderError } from 'commander';
import { StoreError } from '../store/store-error.ts';
import { UserError } from '../std/user-error.ts';
import { say } from './say.ts';

/** Says what went wrong, one sentence for what the user can mend, and gives the exit code. INNOGRAPH_DEBUG=1 shows the stack too. */
export function reportError(error: unknown): number {
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : wrongUse;
  const message = error instanceof Error ? error.message : String(error);
  say(`innograph: ${message}`);
  if (process.env['INNOGRAPH_DEBUG'] && error instanceof Error) say(stackOf(error));
  if (error instanceof UserError) return error.exitCode;
  if (error instanceof StoreError) return unreachable;
  return bug;
}

const wrongUse = 2;
const unreachable = 3;

/** EX_SOFTWARE of sysexits.h: nothing that the user did. */
const bug = 70;

function stackOf(error: Error): string {
  const cause = error.cause instanceof Error ? `\ncaused by ${stackOf(error.cause)}` : '';
  return `${error.stack ?? ''}${cause}`;
}
