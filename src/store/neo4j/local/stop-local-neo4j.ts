import { setTimeout as wait } from 'node:timers/promises';
import { runningServer } from './running-server.ts';

/** Stops the instance of this home and waits until it has ended; false where none ran. */
export async function stopLocalNeo4j(home: string): Promise<boolean> {
  const server = runningServer(home);
  if (server === undefined) return false;
  process.kill(server.pid, 'SIGTERM');
  for (let i = 0; i < 300 && runningServer(home) !== undefined; i++) await wait(100);
  if (runningServer(home) !== undefined) process.kill(server.pid, 'SIGKILL');
  return true;
}
