import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { readApiSettings, type ApiSettings } from '../../src/api/api-settings.ts';
import { startServer } from '../../src/api/start-server.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { readStatements } from '../../src/store/read-statements.ts';
import { openStore } from '../../src/store/open-store.ts';
import { emptySettings, emptyStore, type Backend } from '../store/empty-store.ts';
import { apiGraph } from './api-graph.ts';

/** What an operation answered: its data, its errors, and what HTTP said. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data?: unknown;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: unknown;
    readonly extensions: Readonly<Record<string, unknown>>;
  }[];
}

export interface Served {
  readonly url: string;
  readonly ask: (query: string, variables?: object) => Promise<Answer>;
}

/** A Neo4j that has just started plans its first statements slowly. */
const patience = 100_000;

/** Serves a store on a free port till the end of the test; `log` gets the lines of its log. */
export async function serve(
  store: GraphStore,
  settings: Partial<ApiSettings> = {},
  log?: string[],
): Promise<Served> {
  const statements = { read: readStatements('read'), reports: readStatements('reports') };
  const all = {
    ...readApiSettings({ LOG_LEVEL: 'error', REQUEST_TIMEOUT_SECONDS: String(patience / 1000) }),
    ...settings,
  };
  const address = { host: '127.0.0.1', port: 0 };
  const logTo = log && { write: (line: string) => void log.push(line) };
  const { url, close } = await startServer({
    store,
    statements,
    ...address,
    settings: all,
    ...(logTo && { logTo }),
  });
  onTestFinished(close);
  return { url, ask: (query, variables) => post(url, { query, variables }) };
}

/** A store with the facts of test/api/api-graph.ts. */
export async function loadedStore(backend: Backend): Promise<GraphStore> {
  const store = await emptyStore(backend);
  await store.load(apiGraph(), 'inputs');
  return store;
}

/** The same, loaded once for all tests beside; they only read. */
export function sharedStore(backend: Backend): () => GraphStore {
  let store: GraphStore | undefined;
  let remove = (): void => {};
  beforeAll(async () => {
    const settings = await emptySettings(backend);
    remove = settings.remove;
    store = await openStore({ ...settings, readTimeoutMs: patience });
    await store.load(apiGraph(), 'inputs');
  }, patience);
  afterAll(async () => {
    await store?.close();
    remove();
  });
  return () => {
    if (store === undefined) throw new Error('The store is open within tests only.');
    return store;
  };
}

/** Sends an operation as browsers do. */
export async function post(
  url: string,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: response.status, headers: response.headers, ...Object(await response.json()) };
}
