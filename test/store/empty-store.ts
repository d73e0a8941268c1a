import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { inject, onTestFinished } from 'vitest';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { StoreSettings } from '../../src/store/store-settings.ts';

export type Backend = GraphStore['backend'];

/** The stores that every suite runs on; Neo4j only where this machine can run one. */
export const backends: readonly Backend[] =
  inject('neo4j') === undefined ? ['embedded'] : ['embedded', 'neo4j'];

/** Settings of a store with nothing in it. */
export async function emptySettings(
  backend: Backend,
): Promise<StoreSettings & { readonly remove: () => void }> {
  const readTimeoutMs = 10_000;
  if (backend === 'embedded') {
    const folder = mkdtempSync(join(tmpdir(), 'innograph-test-'));
    return { backend, folder, readTimeoutMs, remove: () => rmSync(folder, { recursive: true, force: true }) };
  }
  const address = inject('neo4j');
  if (address === undefined) throw new Error('There is no Neo4j on this machine.');
  await inNeo4j('MATCH (n) DETACH DELETE n');
  const { uri, password } = address;
  return { backend, uri, username: 'neo4j', password, database: 'neo4j', readTimeoutMs, remove: () => {} };
}

/** An open store with nothing in it, closed and removed at the end of the test. */
export async function emptyStore(backend: Backend): Promise<GraphStore> {
  const settings = await emptySettings(backend);
  const store = await openStore(settings);
  onTestFinished(async () => {
    await store.close();
    settings.remove();
  });
  return store;
}

/** Runs Cypher in the test run's Neo4j as any other user of that database would. */
export async function inNeo4j(text: string, parameters = {}): Promise<readonly object[]> {
  const address = inject('neo4j');
  if (address === undefined) throw new Error('There is no Neo4j on this machine.');
  const driver = neo4j.driver(address.uri, neo4j.auth.basic('neo4j', address.password), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(text, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
