import { readFileSync } from 'node:fs';

/** How many MiB of a running process are resident, and how many were at most, as Linux counts them. */
export function memoryOf(pid: number): { readonly now: number; readonly highest: number } {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (field: string): number =>
    Number(new RegExp(String.raw`^${field}:\s*(\d+) kB`, 'mu').exec(status)?.[1] ?? Number.NaN) / 1024;
  return { now: of('VmRSS'), highest: of('VmHWM') };
}
