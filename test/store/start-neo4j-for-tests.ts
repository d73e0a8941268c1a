import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { neo4jFolder, type LocalAddress } from '../../src/store/neo4j/local/local-neo4j.ts';
import { requireTools } from '../../src/store/neo4j/local/require-tools.ts';
import { runningServer } from '../../src/store/neo4j/local/running-server.ts';
import { startLocalNeo4j } from '../../src/store/neo4j/local/start-local-neo4j.ts';
import { UserError } from '../../src/std/user-error.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The test run's own Neo4j; undefined where this machine can't run one. */
    neo4j: (LocalAddress & { readonly home: string }) | undefined;
  }
}

/** Starts a Neo4j for this run alone. Without Java or Maven its tests are skipped, loudly; in CI that is a failure. */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  const reason = whyNot();
  if (reason !== undefined) {
    console.warn(`\nSKIPPED: every test on Neo4j. ${reason}\n`);
    project.provide('neo4j', undefined);
    return undefined;
  }
  mkdirSync(neo4jFolder, { recursive: true });
  removeAbandoned();
  const home = mkdtempSync(join(neo4jFolder, 'test-'));
  writeFileSync(join(home, 'owner'), String(process.pid));
  const local = { home, heap: '512m', pageCache: '64m' } as const;
  const address = await startLocalNeo4j(local, (message) => console.warn(message));
  project.provide('neo4j', { ...address, home });
  return () => endAndRemove(home);
}

function whyNot(): string | undefined {
  if (process.env['TEST_STORES'] === 'embedded') return 'TEST_STORES is "embedded".';
  try {
    requireTools();
    return undefined;
  } catch (error) {
    if (!(error instanceof UserError) || process.env['CI'] === 'true') throw error;
    return error.message;
  }
}

/** Ends what a test run that was killed has left; other runs may be going on. */
function removeAbandoned(): void {
  for (const name of readdirSync(neo4jFolder).filter((each) => each.startsWith('test-'))) {
    const home = join(neo4jFolder, name);
    if (!isAlive(home)) endAndRemove(home);
  }
}

function isAlive(home: string): boolean {
  try {
    return process.kill(Number(readFileSync(join(home, 'owner'), 'utf8')), 0);
  } catch {
    return false;
  }
}

/** Its data are thrown away, so it need not close them in peace, which takes ten seconds. */
function endAndRemove(home: string): void {
  const server = runningServer(home);
  if (server !== undefined) process.kill(server.pid, 'SIGKILL');
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
