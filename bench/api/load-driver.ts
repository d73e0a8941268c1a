import { cpuOf } from '../cpu-of.ts';
import path from 'node:path';
import { z } from 'zod';
import { peersFolder } from './install-peers.ts';
import type { Operation } from './operations.ts';
import type { Server } from './servers.ts';
import { startProcess } from './start-process.ts';

export interface Job {
  readonly server: Server;
  readonly operation: Operation;
  readonly clients: number;
  readonly seconds: number;
  /** Which thing the n-th request asks of. */
  readonly order: (n: number) => number;
}

const seen = z.object({ requests: z.int(), perSecond: z.number(), p99: z.number(), wrong: z.int() });

/** What clients saw in one run, and what it cost. */
export interface Load extends z.infer<typeof seen> {
  /** Milliseconds of CPU a request in server and database, which says more than the clock where others use the machine too. */
  readonly cpuMs: number;
}

/** Requests of any operations of our API. */
export interface BodiesJob {
  readonly server: Server;
  readonly bodies: readonly string[];
  readonly clients: number;
  readonly seconds: number;
}

/** Drives load from a process of its own. */
export function loadDriver() {
  const started = startProcess([path.join(peersFolder, 'drive.js')], {});
  const send = async (name: string, job: object): Promise<z.infer<typeof seen>> => {
    started.process.stdin?.write(`${JSON.stringify(job)}\n`);
    const answer = seen.parse(JSON.parse(await started.nextLine()));
    if (answer.wrong > 0) throw new Error(`${name} wrong: ${answer.wrong} of ${answer.requests} requests.`);
    return answer;
  };
  return {
    /** Undefined where the server can't express the operation. A wrong answer is an error: it might be quick. */
    drive: async ({ server, operation, clients, seconds, order }: Job): Promise<Load | undefined> => {
      const request = server.request(operation);
      if (request === undefined) return undefined;
      const variables = Array.from({ length: mostAsked }, (_, n) => JSON.stringify(operation.ask(order(n))));
      const before = cpuOf(server.pids);
      const answer = await send(`${server.name} answered ${operation.name}`, {
        url: server.url,
        ...request,
        variables,
        connections: clients,
        seconds,
      });
      return { ...answer, cpuMs: ((cpuOf(server.pids) - before) * 1000) / answer.requests };
    },
    driveBodies: ({ server, bodies, clients, seconds }: BodiesJob) =>
      send(`${server.name} answered`, {
        url: server.url,
        path: '/graphql',
        around: ['', ''],
        variables: bodies,
        connections: clients,
        seconds,
      }),
    stop: started.stop,
  };
}

/** More than are answered in one run, so that what comes again comes by its frequency. */
const mostAsked = 20_000;
