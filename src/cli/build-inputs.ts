import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a graph of the project's own documents is made from, as one word: it changes when seeds or extractor change. */
export function seedInputs(): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesBelow))
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  return `${seeded}${hash.digest('hex').slice(0, 32)}`;
}

/** The same of a graph made from a user's own documents or import: it does not follow the seeds. */
export function ownInputs(content: string): string {
  return `own:${content}`;
}

/** Whether a graph stays right when the seeds change: it was never made of them alone. */
export function isOwn(inputs: string): boolean {
  return !inputs.startsWith(seeded);
}

const seeded = 'seeds:';
const root = fileURLToPath(new URL('../../', import.meta.url));

/** Rooms that come after the graph: what they do changes no fact. */
const after: ReadonlySet<string> = new Set(['api', 'cli', 'evaluate', 'questions', 'reports', 'store']);

/** Everything that has a say in what is read out of a document; package.json for the libraries' versions. */
const sources = [
  join(root, 'seeds'),
  join(root, 'package.json'),
  ...readdirSync(join(root, 'src'))
    .filter((room) => !after.has(room))
    .map((room) => join(root, 'src', room)),
];

function filesBelow(path: string): string[] {
  if (/\.\w+$/.test(path)) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
