// Loaded into a measured process: leaves what it used where the measuring one asked for it.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.INNOGRAPH_BENCH_USAGE;
if (isMainThread && file !== undefined) {
  process.on('exit', () => writeFileSync(file, JSON.stringify(process.resourceUsage())));
}
