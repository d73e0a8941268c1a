import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A process that was started for a measurement. */
export interface Started {
  readonly process: ChildProcess;
  /** What it writes to standard output, a line at a time. */
  readonly nextLine: () => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts a script in a Node process of its own, with these variables beside our own; what it complains of is passed on. */
export function startProcess(command: readonly string[], environment: NodeJS.ProcessEnv): Started {
  const child = spawn(process.execPath, command, {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...environment },
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    process: child,
    nextLine: async () => {
      const { value, done } = await lines.next();
      if (done === true) throw new Error(`${command.join(' ')} ended with ${child.exitCode}.`);
      return value;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
