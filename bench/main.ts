import Table from 'cli-table3';
import type { Measurement } from './measurement.ts';

/** The measurements by name; each is loaded when it is asked for. */
const benches: Readonly<Record<string, () => Promise<readonly Measurement[]>>> = {
  extraction: async () => (await import('./extraction.ts')).benchExtraction(),
};

const [name = '', ...options] = process.argv.slice(2);
const bench = benches[name];
if (bench === undefined) {
  console.error(`npm run bench -- NAME [--json], where NAME is one of: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
} else {
  const measurements = await bench();
  console.log(options.includes('--json') ? JSON.stringify(measurements, null, 2) : tableOf(measurements));
}

function tableOf(measurements: readonly Measurement[]): string {
  const table = new Table({ head: ['figure', 'measured', 'limit', ''], style: { head: [], border: [] } });
  for (const { name: figure, value, unit, limit, bound } of measurements) {
    const held =
      limit === undefined ? '' : (bound === 'at most' ? value <= limit : value >= limit) ? 'held' : 'MISSED';
    table.push([
      figure,
      `${value.toPrecision(3)} ${unit}`,
      limit === undefined ? '' : `${bound} ${limit}`,
      held,
    ]);
  }
  return table.toString();
}
