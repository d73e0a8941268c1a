import { CommanderError } from 'commander';
import { UserError } from '../std/user-error.ts';

/** Says on standard error what went wrong, one sentence for what the user can mend, and gives the exit code. */
export function reportError(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UserError) return say(error, error.exitCode);
  return say(error, 3);
}

function say(error: unknown, exitCode: number): number {
  const message = error instanceof Error ? error.message : String(error);
  console.error(process.env['INNOGRAPH_DEBUG'] ? error : `innograph: ${message}`);
  return exitCode;
}
