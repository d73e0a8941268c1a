import type { WriteStream } from 'node:tty';

/** Shows how far long work is. */
export interface Progress {
  /** Says what is being done now, and how much of it is done: `reading documents`, 3, 5. */
  show(work: string, done: number, total: number): void;
  /** Takes the line away again. */
  clear(): void;
}

/** One line that is written over, on a terminal; quiet anywhere else, so that logs stay readable. */
export function makeProgress(stream: WriteStream = process.stderr): Progress {
  if (!stream.isTTY) return { show: () => {}, clear: () => {} };
  let shownAt = 0;
  return {
    show: (work, done, total) => {
      const now = performance.now();
      if (done < total && now - shownAt < 50) return;
      shownAt = now;
      stream.write(`${clearLine}${bar(done / Math.max(1, total))} ${work} ${done}/${total}`);
    },
    clear: () => stream.write(clearLine),
  };
}

const clearLine = '\r\u001b[K';
const width = 24;

function bar(share: number): string {
  const full = Math.round(Math.min(1, share) * width);
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`;
}
