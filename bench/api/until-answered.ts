import { setTimeout } from 'node:timers/promises';
import type { Operation } from './operations.ts';
import { wholeBody, type Server } from './servers.ts';

/** Asks each operation again until it is answered without an error, and tells how many seconds that took. */
export async function untilAnswered(server: Server, operations: readonly Operation[]): Promise<number> {
  const begun = performance.now();
  for (const operation of operations) {
    while (!(await isAnswered(server, wholeBody(operation, 0)))) {
      if (performance.now() - begun > longestMilliseconds)
        throw new Error(`${server.name} has not answered ${operation.name} in an hour.`);
      await setTimeout(1000);
    }
  }
  return (performance.now() - begun) / 1000;
}

const longestMilliseconds = 3_600_000;

async function isAnswered({ url }: Server, body: string): Promise<boolean> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  const text = await response.text();
  return response.status === 200 && !text.startsWith('{"errors"');
}
