import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { attacks } from '../test/api/attacks.ts';
import { ownServer } from './api/servers.ts';
import { cpuOf } from './cpu-of.ts';
import type { Measurement } from './measurement.ts';
import { median } from './median.ts';

/**
 * What refusing an attack costs the server, beside refusing the shortest syntax error. All of its CPU counts, from the first
 * byte to the answer: reading a body, parsing its JSON and writing the answer too, however long they are. No query is sent twice.
 */
export async function benchAttacks(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'innograph-bench-'));
  const settings = { backend: 'embedded', folder, readTimeoutMs: 10_000 } as const;
  const server = await ownServer({ settings, databases: [] }, 'on');
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  try {
    const cost = await costs((body) => post(server.url, body, agent), server.pids);
    const plain = cost.get(syntaxError) ?? [];
    return attacks
      .filter(([name]) => name !== syntaxError)
      .map(([name]) => measurement(name, cost.get(name) ?? [], plain));
  } finally {
    agent.destroy();
    await server.stop();
    rmSync(folder, { recursive: true });
  }
}

const syntaxError = 'a syntax error';
const clients = 4;
const rounds = 7;
/** So many that a hundredth of a second, in which Linux counts CPU, is little beside them. */
const requests = 600;

/** Milliseconds of CPU a request, by attack, a figure a round; the first round is thrown away. */
async function costs(
  ask: (body: string) => Promise<void>,
  pids: readonly number[],
): Promise<ReadonlyMap<string, readonly number[]>> {
  const cost = new Map<string, number[]>(attacks.map(([name]) => [name, []]));
  let asked = 0;
  for (let round = 0; round <= rounds; round++) {
    for (const [name, , body] of attacks) {
      const texts = Array.from({ length: requests }, () => textOf(body, asked++));
      const before = cpuOf(pids);
      await Promise.all(Array.from({ length: clients }, () => askAll(texts, ask)));
      if (round > 0) cost.get(name)?.push(((cpuOf(pids) - before) * 1000) / requests);
    }
  }
  return cost;
}

/** Takes texts off the list and asks them till none is left. */
async function askAll(texts: string[], ask: (body: string) => Promise<void>): Promise<void> {
  for (let text = texts.pop(); text !== undefined; text = texts.pop()) await ask(text);
}

/** No query is sent twice: one that is known already is not read again. */
function textOf(body: unknown, number: number): string {
  if (typeof body === 'string') return body;
  if (typeof body !== 'object' || body === null || !('query' in body)) return JSON.stringify(body);
  if (typeof body.query !== 'string') return JSON.stringify(body);
  return JSON.stringify({ ...body, query: `#${number}\n${body.query}` });
}

function measurement(name: string, own: readonly number[], plain: readonly number[]): Measurement {
  return {
    name: `${name} / ${syntaxError}, CPU`,
    value: median(own.map((cost, round) => cost / (plain[round] ?? Number.NaN))),
    unit: 'x',
    limit: 5,
    bound: 'at most',
    detail: `${median(own).toFixed(2)} ms / ${median(plain).toFixed(2)} ms`,
  };
}

/** An attack that is not refused would be no measure of refusing. */
function post(url: string, body: string, agent: Agent): Promise<void> {
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: 'POST', headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const answer = Buffer.concat(parts).toString();
        if (answer.startsWith('{"errors":')) resolve();
        else reject(new Error(`${body.slice(0, 100)} was not refused: ${answer.slice(0, 200)}`));
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
