import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import type { Measurement } from './measurement.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    entities: { type: 'string' },
    minutes: { type: 'string', default: '10' },
    runs: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    clients: { type: 'string' },
    only: { type: 'string' },
    caches: { type: 'string', default: 'off,on' },
    from: { type: 'string' },
  },
});

/** The measurements by name; each is loaded when it is asked for. */
const benches: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  extraction: async () => (await import('./extraction.ts')).benchExtraction(),
  api: async () =>
    (await import('./api/bench-api.ts')).benchApi({
      ...load(),
      entities: Number(values.entities ?? 100_000),
    }),
  memory: async () => (await import('./api/bench-memory.ts')).benchMemory(memory()),
  attacks: async () => (await import('./attacks.ts')).benchAttacks(),
  embedded: async () => (await import('./api/bench-embedded.ts')).benchEmbedded(load()),
};

const bench = benches[positionals[0] ?? ''];
if (bench === undefined) {
  console.error(usage(Object.keys(benches)));
  process.exitCode = 2;
} else {
  const measurements = await bench();
  console.log(values.json ? JSON.stringify(measurements, null, 2) : tableOf(measurements));
}

function usage(names: readonly string[]): string {
  return `npm run bench -- NAME [--json], where NAME is one of: ${names.join(', ')}.
api and embedded take [--runs 5] [--seconds 2] [--clients 1,16,64] [--only OPERATION,…] [--from EXPORT_DIR];
api also [--entities 100000] [--caches off,on].
memory takes [--entities 1000000] [--minutes 10] [--clients 64] [--caches on] [--only OPERATION,…] [--from EXPORT_DIR].`;
}

/** How much load is put on servers. */
function load() {
  const { runs, seconds, clients, only, caches, from } = values;
  return {
    runs: Number(runs),
    seconds: Number(seconds),
    clients: (clients ?? '1,16,64').split(',').map(Number),
    only: only?.split(','),
    caches: (['off', 'on'] as const).filter((each) => caches.split(',').includes(each)),
    from,
  };
}

/** Whose memory is measured, and for how long. */
function memory() {
  const { entities, clients, minutes, only, caches, from } = values;
  return {
    entities: Number(entities ?? 1_000_000),
    clients: Number(clients ?? 64),
    minutes: Number(minutes),
    only: only?.split(','),
    cache: caches === 'off' ? ('off' as const) : ('on' as const),
    from,
  };
}

function tableOf(measurements: readonly Measurement[]): string {
  const table = new Table({ head: ['figure', 'measured', 'limit', '', ''], style: { head: [], border: [] } });
  for (const { name: figure, value, unit, limit, bound, detail = '' } of measurements) {
    const held =
      limit === undefined ? '' : (bound === 'at most' ? value <= limit : value >= limit) ? 'held' : 'MISSED';
    table.push([
      figure,
      `${value.toPrecision(3)} ${unit}`,
      limit === undefined ? '' : `${bound} ${limit}`,
      held,
      detail,
    ]);
  }
  return table.toString();
}
