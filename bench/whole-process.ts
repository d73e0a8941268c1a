import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What the operating system says of a finished run of the command line. */
export interface ProcessUsage {
  /** User and system time of all its threads, in seconds. */
  readonly cpuSeconds: number;
  readonly wallSeconds: number;
  /** Most memory that was resident at once, in MiB. */
  readonly peakMiB: number;
  readonly exitCode: number | null;
}

/** Runs `innograph …arguments` as a process of its own, its output thrown away, and tells what it used. */
export function runWhole(commandLine: readonly string[], environment: NodeJS.ProcessEnv = {}): ProcessUsage {
  const folder = mkdtempSync(path.join(tmpdir(), 'innograph-bench-'));
  const usageFile = path.join(folder, 'usage.json');
  const started = performance.now();
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', new URL('report-usage.js', import.meta.url).href, bin, ...commandLine],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      env: { ...process.env, ...environment, INNOGRAPH_BENCH_USAGE: usageFile },
    },
  );
  const wallSeconds = (performance.now() - started) / 1000;
  if (status !== 0)
    throw new Error(`innograph ${commandLine.join(' ')} ended with ${status}: ${stderr.toString()}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usageFile, 'utf8'));
  rmSync(folder, { recursive: true });
  return {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
    wallSeconds,
    peakMiB: maxRSS / 1024,
    exitCode: status,
  };
}

const bin = new URL('../bin/innograph.js', import.meta.url).pathname;
