import { createServer, type Server } from 'node:http';
import type { Logger } from 'pino';
import { UserError } from '../std/user-error.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { knowledgeKeeper } from './answers/knowledge-keeper.ts';
import type { ApiSettings } from './api-settings.ts';
import { startApollo } from './apollo.ts';
import { buildInUse } from './build-in-use.ts';
import type { Statements } from './context.ts';
import { expressApp } from './express-app.ts';
import { graphqlEndpoint, isGraphql } from './graphql-endpoint.ts';
import type { Metrics } from './http/metrics.ts';
import { makeLog } from './make-log.ts';
import { readTrustedDocuments } from './read-trusted-documents.ts';
import { prepareKnowledge } from './prepare-knowledge.ts';
import type { Tracing } from './tracing/tracing.ts';

export interface ServerParts {
  readonly store: GraphStore;
  readonly statements: Statements;
  readonly host: string;
  /** 0 for any free one. */
  readonly port: number;
  readonly settings: ApiSettings;
  /** Where the log goes, a JSON object a line; standard error when left out. */
  readonly logTo?: { readonly write: (line: string) => void };
}

/** A server that listens. */
export interface RunningServer {
  readonly url: string;
  /** Begins to read what questions and search walk over, before anybody asks; others are answered meanwhile. */
  readonly prepare: () => void;
  readonly close: () => Promise<void>;
}

/** Serves the API and its pages. A port in use, a host that is not this machine's or a broken list of trusted documents is a UserError naming the setting. `close` takes no more, and lets running requests end while there is time. */
export async function startServer(parts: ServerParts): Promise<RunningServer> {
  const log = makeLog(parts.settings.logLevel, parts.logTo);
  const { trustedDocuments } = parts.settings;
  const trusted = trustedDocuments === undefined ? undefined : readTrustedDocuments(trustedDocuments);
  const httpServer = createServer();
  const apollo = await startApollo({ settings: parts.settings, httpServer, log });
  const metrics = parts.settings.metrics ? await newMetrics() : undefined;
  const tracing = await newTracing(parts, log);
  const currentBuild = buildInUse(parts.store);
  const keeper = knowledgeKeeper(currentBuild);
  const known = { currentBuild, keeper };
  const graphql = graphqlEndpoint({ ...parts, apollo, log, metrics, tracing, trusted, ...known });
  const app = expressApp({ ...parts, log, metrics });
  httpServer.on('request', (request, response) => (isGraphql(request) ? graphql : app)(request, response));
  await listen(httpServer, parts);
  const close = async (): Promise<void> => {
    await apollo.stop();
    await tracing?.close();
  };
  const prepare = (): void => void prepareKnowledge({ ...parts, keeper });
  return { url: urlOf(httpServer, parts.host), prepare, close };
}

/** Loaded only where it is wanted. */
async function newMetrics(): Promise<Metrics> {
  const { makeMetrics } = await import('./http/metrics.ts');
  return makeMetrics();
}

async function newTracing({ settings, store }: ServerParts, log: Logger): Promise<Tracing | undefined> {
  const { traces: protocol } = settings;
  if (protocol === 'none') return undefined;
  const { startTracing } = await import('./tracing/start-tracing.ts');
  return startTracing({ protocol, backend: store.backend, log });
}

function listen(server: Server, { host, port }: ServerParts): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause) => reject(new UserError(reason(cause, host, port), { cause })));
    server.listen({ host, port }, resolve);
  });
}

function reason(cause: Error, host: string, port: number): string {
  const code = 'code' in cause ? cause.code : undefined;
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is in use. Stop what uses it, or set PORT to another.`;
  if (code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to one above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST is "${host}", which is no address of this machine.`;
  return `The server can't listen on ${host}:${port}: ${cause.message}.`;
}

function urlOf(server: Server, host: string): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
