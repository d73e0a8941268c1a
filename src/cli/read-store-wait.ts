import { UserError } from '../std/user-error.ts';

/** How many seconds `serve` waits for a Neo4j that does not answer yet: `STORE_WAIT_SECONDS`. */
export function readStoreWait(env: Readonly<Record<string, string | undefined>>): number {
  const seconds = env['STORE_WAIT_SECONDS'] || '10';
  if (/^\d+(\.\d+)?$/.test(seconds)) return Number(seconds);
  throw new UserError(`STORE_WAIT_SECONDS is "${seconds}": write a number of seconds, 0 for none.`);
}
