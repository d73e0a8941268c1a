import { readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { readStatements } from '../../src/store/read-statements.ts';
import type { StoreSettings } from '../../src/store/store-settings.ts';
import { runInnograph } from '../cli/run-innograph.ts';
import { smallGraph } from '../graph/small-graph.ts';
import { backends, emptySettings, type Backend } from '../store/empty-store.ts';

const reports = [...readStatements('reports').values()];
const settings = new Map<Backend, Awaited<ReturnType<typeof emptySettings>>>();

beforeAll(async () => {
  for (const backend of backends) {
    const empty = await emptySettings(backend);
    settings.set(backend, empty);
    const store = await openStore(empty);
    await store.load(smallGraph(), 'reports');
    await store.close();
  }
});
afterAll(() => settings.forEach(({ remove }) => remove()));

describe.each(reports)('$name', ({ name, text, parameters, columns }) => {
  test.each(backends)('gives its golden table on the %s store', async (backend) => {
    const { exitCode, out } = await runInnograph(['report', 'run', name], environment(backend));
    expect(exitCode).toBe(0);
    await expect(out).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  test.runIf(inject('neo4j'))('gives the same rows when its text is pasted into Neo4j', async () => {
    const { out } = await runInnograph(['report', 'run', name, '--format', 'json'], environment('embedded'));
    const file = readFileSync(new URL(`../../cypher/reports/${name}.cypher`, import.meta.url), 'utf8');
    expect(file).toBe(text);
    const rows = await askDriver(
      file,
      Object.fromEntries(parameters.map((each) => [each.name, asSent(each)])),
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(JSON.parse(out));
    expect(Object.keys(rows[0] ?? {})).toEqual(columns);
  });
});

function environment(backend: Backend): Readonly<Record<string, string>> {
  const known: StoreSettings | undefined = settings.get(backend);
  if (known?.backend === 'embedded') return { DATA_DIR: known.folder };
  if (known?.backend === 'neo4j') return { NEO4J_URI: known.uri, NEO4J_PASSWORD: known.password };
  throw new Error(`No ${backend} store was opened.`);
}

function asSent({ type, default: value }: { readonly type: string; readonly default: unknown }): unknown {
  return type === 'Int' && typeof value === 'number' ? neo4j.int(value) : value;
}

/** Neo4j's own driver and nothing of ours. */
async function askDriver(
  text: string,
  parameters: object,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const address = inject('neo4j');
  const driver = neo4j.driver(address?.uri ?? '', neo4j.auth.basic('neo4j', address?.password ?? ''), {
    disableLosslessIntegers: true,
  });
  try {
    const { records } = await driver.executeQuery(text, parameters);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
