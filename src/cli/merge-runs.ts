import { createReadStream, createWriteStream } from 'node:fs';
import { rename } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/**
 * Merges files of JSON lines, each sorted by `id`, into one sorted file, in full or not at all: a run broken off leaves the
 * file of before. Gives the number of lines. Holds a line of each file at a time.
 */
export async function mergeRuns(runs: readonly string[], file: string): Promise<number> {
  let count = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const line of merged(runs)) {
      count++;
      yield `${line}\n`;
    }
  }
  const unfinished = `${file}.unfinished`;
  await pipeline(Readable.from(counted()), createWriteStream(unfinished));
  await rename(unfinished, file);
  return count;
}

interface Head {
  readonly id: string;
  readonly line: string;
  readonly rest: AsyncIterator<string>;
}

async function* merged(runs: readonly string[]): AsyncGenerator<string> {
  const opened = runs.map((run) => createInterface({ input: createReadStream(run) })[Symbol.asyncIterator]());
  const heads = (await Promise.all(opened.map(nextHead))).flat();
  while (heads.length > 0) {
    const first = heads.reduce((best, head, i) => (head.id < (heads[best]?.id ?? '') ? i : best), 0);
    const [head] = heads.splice(first, 1);
    if (head === undefined) return;
    yield head.line;
    heads.push(...(await nextHead(head.rest)));
  }
}

async function nextHead(rest: AsyncIterator<string>): Promise<Head[]> {
  const next = await rest.next();
  return next.done ? [] : [{ id: idOf(next.value), line: next.value, rest }];
}

/** Every line opens with its id, as `exportLines` writes it. */
function idOf(line: string): string {
  const quoted = /^\{"id":("(?:[^"\\]|\\.)*")/u.exec(line)?.[1];
  if (quoted === undefined) throw new Error(`A line without its id: ${line.slice(0, 80)}`);
  return String(JSON.parse(quoted));
}
