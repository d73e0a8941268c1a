import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What a run of the command line left behind. */
export interface Run {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

/** Runs `innograph` as a process of its own, with no settings but these. */
export function runInnograph(
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const { PATH = '', HOME = '' } = process.env;
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [bin, ...words],
      { env: { PATH, HOME, ...env }, maxBuffer: 2 ** 26 },
      (error, out, err) => {
        const exitCode = error === null ? 0 : Number(error.code ?? -1);
        resolve({ exitCode, out, err });
      },
    );
  });
}

const bin = fileURLToPath(new URL('../../bin/innograph.js', import.meta.url));
