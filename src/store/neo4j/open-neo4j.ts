import { setTimeout as wait } from 'node:timers/promises';
import neo4j, { type Driver } from 'neo4j-driver';
import { UserError } from '../../std/user-error.ts';
import type { CypherConnection } from '../cypher-connection.ts';
import type { Patience } from '../patience.ts';
import type { Neo4jSettings } from '../store-settings.ts';
import { isPassing } from './is-passing.ts';
import { readRows } from './read-rows.ts';
import { toParameters } from './to-parameters.ts';
import { toRows } from './to-rows.ts';

/** Connects to Neo4j and makes sure that it answers with this user, password and database; one that does not answer yet is asked again while there is patience. */
export async function openNeo4j(
  settings: Neo4jSettings,
  patience: Patience = none,
): Promise<CypherConnection> {
  const { uri, username, password, database, readTimeoutMs } = settings;
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 10_000,
    connectionAcquisitionTimeout: 15_000,
    // One that has lain idle may have been cut by what lies between, and is tried before it is used.
    connectionLivenessCheckTimeout: 60_000,
    userAgent: 'innograph',
    telemetryDisabled: true,
    // Whole numbers above 2^53 are refused where rows are read.
    disableLosslessIntegers: true,
  });
  try {
    await greetPatiently(driver, settings, patience);
  } catch (cause) {
    await driver.close();
    throw new UserError(reason(settings, cause), { exitCode: 3, cause });
  }
  return {
    backend: 'neo4j',
    isRemote: true,
    read: (text, parameters, signal) =>
      readRows(driver, { text, parameters, database, timeoutMs: readTimeoutMs, signal }),
    write: async (text, parameters) =>
      toRows(await write(driver, { text, parameters: toParameters(parameters), database })),
    define: async (statements) => {
      for (const text of [...statements, 'CALL db.awaitIndexes(300)'])
        await write(driver, { text, parameters: {}, database });
    },
    flush: async () => {},
    close: () => driver.close(),
  };
}

interface Write {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly database: string;
}

/** The driver tries again what a lost leader, a deadlock or a broken connection stopped. */
async function write(driver: Driver, { text, parameters, database }: Write) {
  const { records } = await driver.executeQuery(text, parameters, { database });
  return records;
}

const none: Patience = { milliseconds: 0, onWait: () => {} };

/** Asks again after a quarter of a second, a half, one …, five seconds. */
async function greetPatiently(driver: Driver, settings: Neo4jSettings, patience: Patience): Promise<void> {
  const end = performance.now() + patience.milliseconds;
  for (let pause = shortestPause; ; pause = Math.min(2 * pause, longestPause)) {
    try {
      return await greet(driver, settings);
    } catch (error) {
      if (!isPassing(error) || performance.now() + pause > end) throw error;
      if (pause === shortestPause) patience.onWait(reason(settings, error));
    }
    await wait(pause);
  }
}

const shortestPause = 250;
const longestPause = 5000;

async function greet(driver: Driver, { database }: Neo4jSettings): Promise<void> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    await session.run('RETURN 1 AS one');
  } finally {
    await session.close();
  }
}

function reason({ uri, username, database }: Neo4jSettings, cause: unknown): string {
  const code = cause instanceof neo4j.Neo4jError ? cause.code : undefined;
  if (code?.startsWith('Neo.ClientError.Security.')) {
    return `Neo4j at ${uri} refuses the user "${username}" with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD.`;
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return `Neo4j at ${uri} has no database "${database}". Set NEO4J_DATABASE.`;
  }
  return `NEO4J_URI is "${uri}", and no Neo4j answers there: ${cause instanceof Error ? cause.message : String(cause)}. Start it, or set NEO4J_URI.`;
}
