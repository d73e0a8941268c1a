import { expect, inject, onTestFinished, test } from 'vitest';
import { readApiSettings } from '../../src/api/api-settings.ts';
import { startServer } from '../../src/api/start-server.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { parseStatement } from '../../src/store/parse-statement.ts';
import { readStatements } from '../../src/store/read-statements.ts';
import { emptyStore, inNeo4j } from '../store/empty-store.ts';
import { post } from './serve.ts';

const text = 'UNWIND range(1, 60000) AS a UNWIND range(1, 1500) AS b RETURN sum(a * b % 7) AS sum';
const long = parseStatement('long.cypher', `// title: A test\n// columns: sum\n${text}`);

test.runIf(inject('neo4j'))(
  'a request that takes too long is a TIMEOUT, and Neo4j ends what it still ran for it',
  async () => {
    const { url } = await serveLong(await emptyStore('neo4j'), { REQUEST_TIMEOUT_SECONDS: '3' });
    const answer = post(url, { query: '{ report(name: "long") { rows } }' });
    await expect.poll(running, { timeout: 3000 }).toBe(1);
    expect((await answer).errors).toMatchObject([{ extensions: { code: 'TIMEOUT' } }]);
    await expect.poll(running, { timeout: 1000 }).toBe(0);
  },
);

test('told to stop, it answers what it still reads for', async () => {
  let isAsked = false;
  const slow: GraphStore = {
    ...(await emptyStore('embedded')),
    read: async () => {
      isAsked = true;
      await new Promise((resolve) => setTimeout(resolve, 500));
      return [{ sum: 1 }];
    },
  };
  const { url, close } = await serveLong(slow, {});
  const answer = post(url, { query: '{ report(name: "long") { rows } }' });
  await expect.poll(() => isAsked).toBe(true);
  const closed = close();
  await expect.poll(() => fetch(`${url}/health/live`).catch(() => 'refused')).toBe('refused');
  expect((await answer).data).toEqual({ report: { rows: [[1]] } });
  await closed;
});

/** How many transactions of Neo4j run the long statement. */
async function running(): Promise<number> {
  const asked = 'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery = $text RETURN 1 AS one';
  return (await inNeo4j(asked, { text: long.text })).length;
}

/** A server with one report, which takes its time. */
async function serveLong(store: GraphStore, env: Readonly<Record<string, string>>) {
  const server = await startServer({
    store,
    statements: { read: readStatements('read'), reports: new Map([['long', long]]) },
    host: '127.0.0.1',
    port: 0,
    settings: readApiSettings({ LOG_LEVEL: 'silent', ...env }),
  });
  onTestFinished(server.close);
  return server;
}
