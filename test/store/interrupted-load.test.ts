import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { readGraph } from '../../src/store/read-graph.ts';
import type { StoreSettings } from '../../src/store/store-settings.ts';
import { smallGraph } from '../graph/small-graph.ts';
import { backends, emptySettings } from './empty-store.ts';
import { manyRegions, textOf } from './graphs.ts';

describe.each(backends)('a load into the %s store', (backend) => {
  test.each(['nodes', 'stale'])(
    'killed in the phase %s says so, and ends well when it is done again',
    async (phase) => {
      const settings = await emptySettings(backend);
      const before = await openStore(settings);
      await before.load(smallGraph(), 'old');
      await before.close();

      expect(dieWhileLoading(settings, phase).signal).toBe('SIGKILL');

      const after = await openStore(settings);
      expect(await after.build()).toEqual({
        id: manyRegions(5000).id,
        inputs: 'interrupted',
        state: 'loading',
      });
      await expect(readGraph(after)).rejects.toThrow('was not loaded to its end. Run: innograph build');
      await after.load(manyRegions(5000), 'again');
      expect(textOf(await readGraph(after))).toBe(textOf(manyRegions(5000)));
      await after.load(smallGraph(), 'back');
      expect(textOf(await readGraph(after))).toBe(textOf(smallGraph()));
      await after.close();
      settings.remove();
    },
  );
});

test('a second process is kept out of the embedded folder, and the first one goes on', async () => {
  const settings = await emptySettings('embedded');
  const store = await openStore(settings);
  await store.load(smallGraph(), 'first');
  const second = dieWhileLoading(settings, 'nodes');
  expect(second.status).toBe(3);
  expect(second.stdout).toMatch(/^DATA_DIR is ".+", and another process has the store there open\. Stop it/);
  expect(textOf(await readGraph(store))).toBe(textOf(smallGraph()));
  await store.close();
  settings.remove();
});

function dieWhileLoading(settings: StoreSettings, phase: string) {
  const env = { ...process.env, ...variables(settings) };
  return spawnSync('node', ['--import', 'tsx', 'test/store/die-while-loading.ts', phase], {
    env,
    encoding: 'utf8',
  });
}

function variables(settings: StoreSettings): Readonly<Record<string, string>> {
  if (settings.backend === 'embedded') return { DATA_DIR: settings.folder, NEO4J_URI: '' };
  return { NEO4J_URI: settings.uri, NEO4J_PASSWORD: settings.password };
}
