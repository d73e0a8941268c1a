import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { emptySettings } from '../store/empty-store.ts';
import { runInnograph } from './run-innograph.ts';

const folder = mkdtempSync(join(tmpdir(), 'innograph-both-'));
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
afterAll(() => rmSync(folder, { recursive: true }));

test.runIf(inject('neo4j'))(
  'the graph of the five documents leaves Neo4j as it leaves the embedded store, and moves between them',
  async () => {
    await emptySettings('neo4j');
    const address = inject('neo4j');
    const neo4j = { NEO4J_URI: address?.uri ?? '', NEO4J_PASSWORD: address?.password ?? '' };
    const embedded = { DATA_DIR: join(folder, 'data') };
    const out = (name: string) => ['--out', join(folder, name)];
    await succeed(['build'], neo4j);
    await succeed(['export', ...out('neo4j')], neo4j);
    await succeed(['import', join(folder, 'neo4j')], embedded);
    await succeed(['export', ...out('embedded')], embedded);
    await succeed(['build', ...out('built')], {});
    for (const file of ['nodes.jsonl', 'edges.jsonl']) {
      expect(read('neo4j', file)).toBe(read('built', file));
      expect(read('embedded', file)).toBe(read('built', file));
    }
  },
  120_000,
);

async function succeed(words: readonly string[], settings: Readonly<Record<string, string>>): Promise<void> {
  const { exitCode, err } = await runInnograph(words, settings);
  expect([words, exitCode, err]).toEqual([words, 0, expect.stringContaining('')]);
}
