import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A server of its own process that is known to answer. */
export interface Served {
  readonly url: string;
  /** The answer to a GraphQL query, as JSON. */
  ask(query: string): Promise<unknown>;
  /** Ends it with this signal; the exit code. */
  stop(signal: NodeJS.Signals): Promise<number | null>;
  /** What it said on standard error so far. */
  err(): string;
}

/** Starts `innograph serve` with no settings but these, and waits until it says where it answers. */
export async function serveInnograph(settings: Readonly<Record<string, string>>): Promise<Served> {
  const { PATH = '', HOME = '' } = process.env;
  const server = spawn(process.execPath, [bin, 'serve'], {
    env: { PATH, HOME, LOG_LEVEL: 'warn', ...settings },
  });
  let err = '';
  server.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => server.once('exit', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on('data', (chunk: Buffer) => {
      const [, found] = /^innograph answers at (http:\S+)\n/.exec(chunk.toString()) ?? [];
      if (found !== undefined) resolve(found);
    });
    void ended.then((code) => reject(new Error(`The server ended with ${code}: ${err}`)));
  });
  return {
    url,
    ask: (query) => ask(url, query),
    stop: (signal) => {
      server.kill(signal);
      return ended;
    },
    err: () => err,
  };
}

const bin = fileURLToPath(new URL('../../bin/innograph.js', import.meta.url));

async function ask(url: string, query: string): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
  });
  return response.json();
}
