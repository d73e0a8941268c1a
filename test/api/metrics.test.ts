import { expect, test } from 'vitest';
import { readApiSettings } from '../../src/api/api-settings.ts';
import { post, serve, sharedStore } from './serve.ts';

const loaded = sharedStore('embedded');

/** The value of a line of the metrics; undefined where there is none. */
async function metric(url: string, line: string): Promise<number | undefined> {
  const text = await (await fetch(`${url}/metrics`)).text();
  const found = text.split('\n').find((each) => each.startsWith(`${line} `));
  return found === undefined ? undefined : Number(found.slice(line.length));
}

const counted = (operation: string, status: number): string =>
  `innograph_request_duration_seconds_count{operation="${operation}",status="${status}"}`;

test('requests are counted by operation, errors by code, reads and rows of the store', async () => {
  const { url, ask } = await serve(loaded(), { cache: false });
  await ask('query Titles { documents { nodes { title } } }');
  await ask('query Titles { documents { nodes { title } } }');
  await ask('{ entity { id } }');
  await post(url, '{"query": ');
  await fetch(`${url}/graphql?query=${encodeURIComponent('{ statistics { build } }')}`);
  await expect.poll(() => metric(url, counted('Titles', 200))).toBe(2);
  await expect.poll(() => metric(url, counted('unnamed', 200))).toBe(1);
  expect(await metric(url, counted('unnamed', 400))).toBe(2);
  expect(await metric(url, 'innograph_errors_total{code="BAD_USER_INPUT"}')).toBe(1);
  expect(await metric(url, 'innograph_errors_total{code="BAD_REQUEST"}')).toBe(2);
  expect(await metric(url, 'innograph_store_reads_total')).toBe(2);
  expect(await metric(url, 'innograph_store_rows_total')).toBeGreaterThanOrEqual(4);
  expect(await metric(url, 'innograph_store_seconds_total')).toBeGreaterThan(0);
  expect(await metric(url, 'process_resident_memory_bytes')).toBeGreaterThan(0);
});

test('what questions walk over is read once and then found in memory', async () => {
  const { url, ask } = await serve(loaded());
  for (const text of ['清远', '中山', '广州'])
    await ask('query ($text: String!) { search(text: $text) { totalCount } }', { text });
  await expect.poll(() => metric(url, 'innograph_kept_reads_total{result="hit"}')).toBe(2);
  expect(await metric(url, 'innograph_kept_reads_total{result="miss"}')).toBe(1);
});

test('operations named at random are counted together after the first hundred', async () => {
  const { url, ask } = await serve(loaded());
  for (let i = 0; i < 110; i++) await ask(`query Q${i} { __typename }`);
  await expect.poll(() => metric(url, counted('other', 200))).toBe(10);
  expect(await metric(url, counted('Q99', 200))).toBe(1);
});

test('METRICS=off leaves them out', async () => {
  const { url } = await serve(loaded(), readApiSettings({ METRICS: 'off' }));
  expect((await fetch(`${url}/metrics`)).status).toBe(404);
});
