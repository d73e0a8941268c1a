import { Router } from 'express';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { EndedRequest } from './watch-requests.ts';

/** What Prometheus is told. */
export interface Metrics {
  readonly count: (ended: EndedRequest) => void;
  /** `/metrics`, in Prometheus' own text format. */
  readonly router: Router;
}

/** Counts requests: how long they took by operation, their errors by code, what they read; beside it what Node tells of the process. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return { count: counting(registry), router: tellingOf(registry) };
}

function tellingOf(registry: Registry): Router {
  const router = Router();
  router.get('/', async (_request, response) => {
    response.setHeader('cache-control', 'no-store');
    response.type(registry.contentType).send(await registry.metrics());
  });
  return router;
}

function counting(registry: Registry): Metrics['count'] {
  const registers = [registry];
  const duration = new Histogram({ ...durations, buckets: [...durations.buckets], registers });
  const errors = new Counter({ ...errorCounts, registers });
  const reads = new Counter({ ...readCounts, registers });
  const readSeconds = new Counter({ ...readTimes, registers });
  const rows = new Counter({ ...rowCounts, registers });
  const kept = new Counter({ ...keptCounts, registers });
  const label = boundedLabel();
  return ({ record, status, milliseconds }) => {
    duration.observe({ operation: label(record.operation), status }, milliseconds / 1000);
    for (const code of new Set(record.codes)) errors.inc({ code });
    reads.inc(record.statements);
    readSeconds.inc(record.storeMs / 1000);
    rows.inc(record.rows);
    kept.inc({ result: 'hit' }, record.kept.hits);
    kept.inc({ result: 'miss' }, record.kept.misses);
  };
}

/** Callers name their operations as they like; what is kept for each name must not grow with that. */
function boundedLabel(): (name: string | undefined) => string {
  const known = new Set<string>();
  return (name = 'unnamed') => {
    if (known.size < mostNames) known.add(name);
    return known.has(name) ? name : 'other';
  };
}

const mostNames = 100;

const durations = {
  name: 'innograph_request_duration_seconds',
  help: `GraphQL requests by the operation's name (the first ${mostNames}; then "other") and HTTP status.`,
  labelNames: ['operation', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15],
} as const;

const errorCounts = {
  name: 'innograph_errors_total',
  help: 'Requests with errors, by the code of the error.',
  labelNames: ['code'],
} as const;

const readCounts = {
  name: 'innograph_store_reads_total',
  help: 'Statements sent to the store.',
} as const;

const readTimes = {
  name: 'innograph_store_seconds_total',
  help: 'Time in which requests waited for the store.',
} as const;

const rowCounts = {
  name: 'innograph_store_rows_total',
  help: 'Rows that the store answered.',
} as const;

const keptCounts = {
  name: 'innograph_kept_reads_total',
  help: 'How often what questions walk over was in memory (hit), and how often it had to be read (miss).',
  labelNames: ['result'],
} as const;
