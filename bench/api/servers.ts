import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StoreSettings } from '../../src/store/store-settings.ts';
import { peersFolder } from './install-peers.ts';
import { ownText, type Operation, type Variables } from './operations.ts';
import { startProcess } from './start-process.ts';

/** A server under measurement. */
export interface Server {
  readonly name: string;
  readonly url: string;
  /** Where and with what it is asked an operation; undefined where it can't express it. */
  readonly request: (operation: Operation) => Request | undefined;
  /** Its process, and that of the database behind it, for what they use. */
  readonly pids: readonly number[];
  readonly stop: () => Promise<void>;
}

/** What servers read from. */
export interface Backend {
  readonly settings: StoreSettings;
  /** Processes of a database of its own. */
  readonly databases: readonly number[];
}

export interface Request {
  readonly path: string;
  /** What stands before and after the variables in its body. */
  readonly around: readonly [string, string];
}

/** The body of a request with these variables. */
export function bodyOf({ around: [before, after] }: Request, variables: Variables): string {
  return before + JSON.stringify(variables) + after;
}

/** The body of the i-th request to our API with an operation. */
export function wholeBody(operation: Operation, i: number): string {
  return bodyOf(graphql(ownText(operation)), operation.ask(i));
}

/** Our API over this store, with what it keeps in memory or without. */
export async function ownServer({ settings, databases }: Backend, cache: 'on' | 'off'): Promise<Server> {
  const environment = {
    ...environmentOf(settings),
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'warn',
    CACHE: cache,
  };
  const started = startProcess([bin, 'serve'], environment);
  const url = (await started.nextLine()).replace(/^.* at /u, '');
  return {
    name: `innograph (${settings.backend}${cache === 'on' ? ', caches' : ''})`,
    url,
    request: (operation) => graphql(ownText(operation)),
    pids: [started.process.pid ?? 0, ...databases],
    stop: started.stop,
  };
}

/** The graph through @neo4j/graphql, behind the same kind of HTTP server. */
export async function libraryServer({ settings, databases }: Backend): Promise<Server> {
  const started = startProcess([path.join(peersFolder, 'library-server.js')], environmentOf(settings));
  return {
    name: '@neo4j/graphql',
    url: await started.nextLine(),
    request: ({ name }) => {
      const file = path.join(peersFolder, 'operations', `${name}.graphql`);
      return existsSync(file) ? graphql(readFileSync(file, 'utf8')) : undefined;
    },
    pids: [started.process.pid ?? 0, ...databases],
    stop: started.stop,
  };
}

/** Hand-written Cypher and the driver behind a plain HTTP endpoint: the limit. */
export async function bareServer({ settings, databases }: Backend): Promise<Server> {
  const started = startProcess([path.join(peersFolder, 'bare-server.js')], environmentOf(settings));
  return {
    name: 'bare driver',
    url: await started.nextLine(),
    request: ({ name }) => ({ path: `/${name}`, around: ['', ''] }),
    pids: [started.process.pid ?? 0, ...databases],
    stop: started.stop,
  };
}

const bin = fileURLToPath(new URL('../../bin/innograph.js', import.meta.url));

function graphql(query: string): Request {
  return { path: '/graphql', around: [`{"query":${JSON.stringify(query)},"variables":`, '}'] };
}

function environmentOf(settings: StoreSettings): NodeJS.ProcessEnv {
  if (settings.backend === 'embedded') return { DATA_DIR: settings.folder, NEO4J_URI: '' };
  return {
    NEO4J_URI: settings.uri,
    NEO4J_USERNAME: settings.username,
    NEO4J_PASSWORD: settings.password,
    NEO4J_DATABASE: settings.database,
  };
}
