import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The process of an instance, as its home remembers it. */
export type ServerProcess = z.infer<typeof serverProcess>;

const serverProcess = z.object({ pid: z.int(), port: z.int() });

/** What was started last in this home, whether it still runs or not. */
export function lastServer(home: string): ServerProcess | undefined {
  const file = join(home, 'server.json');
  if (!existsSync(file)) return undefined;
  return serverProcess.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
}

/** Remembers what was started. */
export function rememberServer(home: string, server: ServerProcess): void {
  writeFileSync(join(home, 'server.json'), `${JSON.stringify(server)}\n`);
}

/** The server of this home if it runs: its process is there and is this home's Neo4j, not a stranger with the same number. */
export function runningServer(home: string): ServerProcess | undefined {
  const server = lastServer(home);
  return server !== undefined && commandLine(server.pid).includes(`--home-dir=${home}`) ? server : undefined;
}

function commandLine(pid: number): string {
  try {
    const file = `/proc/${pid}/cmdline`;
    return existsSync('/proc/self') ? readFileSync(file, 'utf8').replaceAll('\0', ' ') : byPs(pid);
  } catch {
    return '';
  }
}

/** macOS has no /proc. */
function byPs(pid: number): string {
  return execFileSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' });
}
