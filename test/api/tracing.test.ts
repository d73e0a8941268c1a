import { createServer, type IncomingHttpHeaders } from 'node:http';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { readApiSettings } from '../../src/api/api-settings.ts';
import { runInnograph } from '../cli/run-innograph.ts';
import { serveInnograph } from '../cli/serve-innograph.ts';
import { writeSmallExport } from '../cli/write-small-export.ts';
import { StoreError } from '../../src/store/store-error.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { emptyStore } from '../store/empty-store.ts';
import { post, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'innograph-tracing-'));
const own = { DATA_DIR: join(folder, 'data'), PORT: '0' };

beforeAll(async () => {
  writeSmallExport(join(folder, 'small'));
  await runInnograph(['import', join(folder, 'small')], own);
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly status: { readonly code: number };
  readonly events: readonly unknown[];
  readonly attributes: readonly {
    readonly key: string;
    readonly value: Readonly<Record<string, unknown>>;
  }[];
}

/** Takes in traces as collectors do: OTLP over HTTP. */
async function collector() {
  const spans: Span[] = [];
  const requests: { readonly url: string | undefined; readonly headers: IncomingHttpHeaders }[] = [];
  const services: unknown[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      requests.push({ url: request.url, headers: request.headers });
      response.setHeader('content-type', 'application/json').end('{}');
      if (request.headers['content-type'] !== 'application/json') return;
      for (const { resource, scopeSpans } of JSON.parse(Buffer.concat(parts).toString()).resourceSpans) {
        services.push(attributesOf(resource)['service.name']);
        for (const scope of scopeSpans) spans.push(...scope.spans);
      }
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, spans, requests, services };
}

function attributesOf({ attributes }: Pick<Span, 'attributes'>): Record<string, unknown> {
  return Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));
}

async function serving(settings: Readonly<Record<string, string>>) {
  const server = await serveInnograph({ ...own, OTEL_BSP_SCHEDULE_DELAY: '100', ...settings });
  onTestFinished(async () => void (await server.stop('SIGKILL')));
  return server;
}

test('a request is a span of its caller’s trace, each statement one within it; no variables', async () => {
  const { url, spans, services, requests } = await collector();
  const server = await serving({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
  const { headers } = await post(
    server.url,
    {
      query: 'query Titles($n: Int!) { documents(first: $n) { nodes { id } } }',
      variables: { n: 3 },
    },
    { traceparent: `00-${traceId}-00f067aa0ba902b7-01` },
  );
  await expect.poll(() => spans.length, { timeout: 5000 }).toBe(2);
  const request = spans.find(({ name }) => name === 'query Titles');
  const statement = spans.find(({ name }) => name !== 'query Titles');
  expect(request).toMatchObject({ traceId, parentSpanId: '00f067aa0ba902b7', kind: 2, status: { code: 0 } });
  expect(statement).toMatchObject({ traceId, parentSpanId: request?.spanId, kind: 3, status: { code: 0 } });
  expect(attributesOf(request ?? { attributes: [] })).toEqual({
    'http.request.method': 'POST',
    'http.response.status_code': 200,
    'graphql.operation.type': 'query',
    'graphql.operation.name': 'Titles',
    'innograph.request_id': headers.get('x-request-id'),
    'innograph.statements': 1,
    'innograph.rows': 2,
    'innograph.cost': 5,
  });
  expect(attributesOf(statement ?? { attributes: [] })).toEqual({
    'db.system.name': 'embedded',
    'db.query.summary': statement?.name,
    'db.response.returned_rows': 2,
  });
  expect(services[0]).toBe('innograph');
  expect(requests[0]?.url).toBe('/v1/traces');
});

test('a statement that reads several levels tells of all of them', async () => {
  const { url, spans } = await collector();
  const server = await serving({ OTEL_EXPORTER_OTLP_ENDPOINT: url });
  await server.ask('{ documents(first: 2) { nodes { id clauses(first: 1) { nodes { id } } } } }');
  await expect.poll(() => spans.some(({ name }) => name === 'query'), { timeout: 5000 }).toBe(true);
  const statements = spans.filter(({ name }) => name !== 'query').map(attributesOf);
  const rowsOf = (span: Record<string, unknown>) => Number(span['db.response.returned_rows']);
  const request = spans.find(({ name }) => name === 'query') ?? { attributes: [] };
  const rows = statements.reduce((sum, each) => sum + rowsOf(each), 0);
  expect([rows, statements.length]).toEqual([
    attributesOf(request)['innograph.rows'],
    attributesOf(request)['innograph.statements'],
  ]);
  expect(rows).toBeGreaterThan(2);
});

test('what a caller did wrong is told by its code, and is no failure of the server', async () => {
  const { url, spans, services } = await collector();
  const server = await serving({ OTEL_EXPORTER_OTLP_ENDPOINT: url, OTEL_SERVICE_NAME: 'planners' });
  await server.ask('{ documents {');
  await server.ask('{ entity { id } }');
  await expect.poll(() => spans.length, { timeout: 5000 }).toBe(2);
  expect(spans.map((span) => [span.name, span.status.code, attributesOf(span)['error.type']])).toEqual([
    ['GraphQL request', 0, 'GRAPHQL_PARSE_FAILED'],
    ['query', 0, 'BAD_USER_INPUT'],
  ]);
  expect(services[0]).toBe('planners');
});

test('a failure of the store is an error of the statement and of the request', async () => {
  const { url, spans } = await collector();
  vi.stubEnv('OTEL_EXPORTER_OTLP_ENDPOINT', url);
  vi.stubEnv('OTEL_BSP_SCHEDULE_DELAY', '100');
  onTestFinished(() => void vi.unstubAllEnvs());
  const lost = new StoreError('STORE_UNAVAILABLE', 'Neo4j does not answer');
  const store: GraphStore = { ...(await emptyStore('embedded')), read: () => Promise.reject(lost) };
  const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: url, LOG_LEVEL: 'silent' };
  const { ask } = await serve(store, readApiSettings(settings));
  await ask('{ documents { nodes { id } } }');
  await expect.poll(() => spans.length, { timeout: 5000 }).toBe(2);
  expect(spans.map((span) => [span.status, attributesOf(span)['error.type'], span.events.length])).toEqual([
    [{ code: 2, message: 'Neo4j does not answer' }, 'StoreError', 1],
    [{ code: 2, message: 'STORE_UNAVAILABLE' }, 'STORE_UNAVAILABLE', 1],
  ]);
});

test('what is not sent yet is sent when it stops; the form and the headers are as its variables say', async () => {
  const { url, requests } = await collector();
  const server = await serving({
    OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: `${url}/in/traces`,
    OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf',
    OTEL_EXPORTER_OTLP_HEADERS: 'x-key=of-the-collector',
    OTEL_BSP_SCHEDULE_DELAY: '60000',
  });
  await server.ask('{ documents { nodes { id } } }');
  expect(requests).toEqual([]);
  expect(await server.stop('SIGTERM')).toBe(0);
  expect(requests).toMatchObject([
    {
      url: '/in/traces',
      headers: { 'content-type': 'application/x-protobuf', 'x-key': 'of-the-collector' },
    },
  ]);
});

test('a collector that is not there is told in the log, and keeps nobody from answers or from stopping', async () => {
  const server = await serving({
    OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:1',
    OTEL_EXPORTER_OTLP_TIMEOUT: '1000',
  });
  expect(await server.ask('{ documents { nodes { id } } }')).toHaveProperty('data.documents');
  const begin = performance.now();
  expect(await server.stop('SIGTERM')).toBe(0);
  expect(performance.now() - begin).toBeLessThan(5000);
  expect(server.err()).toContain('traces are not sent');
});

test('nothing that sends traces is loaded unless it is asked for', async () => {
  const { url } = await collector();
  const [spy, told] = [join(folder, 'spy.cjs'), join(folder, 'loaded')];
  const isLoaded = 'Object.keys(require.cache).some((file) => file.includes("@opentelemetry/sdk-"))';
  const tell = `require('node:fs').writeFileSync(${JSON.stringify(told)}, String(${isLoaded}))`;
  writeFileSync(spy, `process.on('exit', () => ${tell});`);
  const loadedWith = async (settings: Readonly<Record<string, string>>): Promise<string> => {
    const server = await serving({ NODE_OPTIONS: `--require ${spy}`, ...settings });
    await server.ask('{ documents { nodes { id } } }');
    await server.stop('SIGTERM');
    return readFileSync(told, 'utf8');
  };
  expect(await loadedWith({ OTEL_SERVICE_NAME: 'planners' })).toBe('false');
  expect(await loadedWith({ OTEL_EXPORTER_OTLP_ENDPOINT: url })).toBe('true');
});

test.each([
  [{}, 'none'],
  [{ OTEL_SERVICE_NAME: 'planners' }, 'none'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: '' }, 'none'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318' }, 'http/json'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318', OTEL_SDK_DISABLED: 'TRUE' }, 'none'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://localhost:4318', OTEL_TRACES_EXPORTER: 'none' }, 'none'],
  [{ OTEL_TRACES_EXPORTER: 'otlp' }, 'http/json'],
  [{ OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/protobuf' }, 'http/protobuf'],
])('of %o traces are %s', (env, traces) => {
  expect(readApiSettings(env).traces).toBe(traces);
});

test.each([
  [{ OTEL_TRACES_EXPORTER: 'zipkin' }, 'OTEL_TRACES_EXPORTER is "zipkin": write otlp or none.'],
  [
    { OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' },
    'OTEL_EXPORTER_OTLP_PROTOCOL is "grpc": write http/json or http/protobuf.',
  ],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'localhost:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT is "localhost:4318"'],
])('%o is refused', (env, message) => {
  expect(() => readApiSettings(env)).toThrow(message);
});
