import { readFileSync } from 'node:fs';

/** Seconds of CPU that running processes have used so far, as Linux counts them, a hundredth at a time; not a number elsewhere. */
export function cpuOf(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => sum + secondsOf(pid), 0);
}

function secondsOf(pid: number): number {
  try {
    const [, fields = ''] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ');
    const [user, system] = fields.split(' ').slice(11, 13).map(Number);
    return ((user ?? 0) + (system ?? 0)) / 100;
  } catch {
    return Number.NaN;
  }
}
