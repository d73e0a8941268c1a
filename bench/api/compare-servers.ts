import { median } from '../median.ts';
import { loadDriver, type Load } from './load-driver.ts';
import type { Operation } from './operations.ts';
import { requireSameAnswer } from './same-answer.ts';
import type { Server } from './servers.ts';

export interface Question {
  readonly operations: readonly Operation[];
  /** The first is the one that the others are compared with. */
  readonly servers: readonly Server[];
  readonly clients: readonly number[];
  readonly runs: number;
  readonly seconds: number;
  readonly order: (n: number) => number;
  readonly say: (message: string) => void;
}

/** What the first server does beside another. */
export interface Comparison {
  readonly operation: string;
  readonly clients: number;
  readonly own: string;
  readonly other: string;
  /** The ratios of the medians of all runs. */
  readonly throughput: number;
  readonly p99: number;
  readonly cpu: number;
  readonly detail: string;
}

/** Measures every operation on every server, in turn and the runs interleaved, so that what else the machine does hits all alike. */
export async function compareServers(question: Question): Promise<readonly Comparison[]> {
  const driver = loadDriver();
  const comparisons: Comparison[] = [];
  try {
    await warmUp(driver, question);
    for (const operation of question.operations) {
      await requireSameAnswer(operation, question.servers);
      for (const clients of question.clients) {
        const loads = await interleaved(driver, { ...question, operation, clients });
        const found = compare(loads, operation.name, clients);
        for (const { other, throughput, detail } of found)
          question.say(
            `${operation.name}, ${clients} clients: ${throughput.toFixed(2)} of ${other} (${detail})`,
          );
        comparisons.push(...found);
      }
    }
  } finally {
    await driver.stop();
  }
  return comparisons;
}

/** Code runs slowly until it has run often: each server answers each operation for a while before any is measured. */
async function warmUp(driver: ReturnType<typeof loadDriver>, question: Question): Promise<void> {
  const { operations, servers, seconds, order } = question;
  question.say('Warming up …');
  for (const operation of operations)
    for (const server of servers)
      await driver.drive({ server, operation, clients: 16, seconds: 2 * seconds, order });
}

interface Turn extends Omit<Question, 'clients'> {
  readonly operation: Operation;
  readonly clients: number;
}

type Loads = ReadonlyMap<string, readonly Load[]>;

/** The first round only warms up. */
async function interleaved(driver: ReturnType<typeof loadDriver>, turn: Turn): Promise<Loads> {
  const { servers, runs, ...job } = turn;
  const loads = new Map<string, Load[]>(servers.map(({ name }) => [name, []]));
  for (let run = 0; run <= runs; run++) {
    for (const server of run % 2 === 0 ? servers : servers.toReversed()) {
      const load = await driver.drive({ ...job, server });
      if (load !== undefined && run > 0) loads.get(server.name)?.push(load);
    }
  }
  return loads;
}

function compare(loads: Loads, operation: string, clients: number): readonly Comparison[] {
  const [[own, ofOwn] = ['', []], ...others] = loads;
  return others
    .filter(([, ofOther]) => ofOther.length > 0)
    .map(([other, ofOther]) => {
      const [mine, theirs] = [ofOwn, ofOther].map(medians);
      const throughput = (mine?.perSecond ?? Number.NaN) / (theirs?.perSecond ?? Number.NaN);
      const p99 = Math.max(mine?.p99 ?? 0, 1) / Math.max(theirs?.p99 ?? 0, 1);
      const cpu = (mine?.cpuMs ?? Number.NaN) / (theirs?.cpuMs ?? Number.NaN);
      return {
        operation,
        clients,
        own,
        other,
        throughput,
        p99,
        cpu,
        detail: `${said(mine)} and ${said(theirs)}`,
      };
    });
}

interface Medians {
  readonly perSecond: number;
  readonly p99: number;
  readonly cpuMs: number;
  /** How far apart the quickest and the slowest run were, as a part of the median. */
  readonly spread: number;
}

function medians(loads: readonly Load[]): Medians {
  const rates = loads.map((load) => load.perSecond);
  const perSecond = median(rates);
  const spread = (Math.max(...rates) - Math.min(...rates)) / perSecond;
  return {
    perSecond,
    p99: median(loads.map((load) => load.p99)),
    cpuMs: median(loads.map((load) => load.cpuMs)),
    spread,
  };
}

function said(medians: Medians | undefined): string {
  if (medians === undefined) return '';
  const { perSecond, p99, cpuMs, spread } = medians;
  return `${Math.round(perSecond)}/s ±${Math.round(spread * 50)}%, p99 ${p99} ms, ${cpuMs.toFixed(2)} ms CPU`;
}
