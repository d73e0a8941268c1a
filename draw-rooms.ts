import { readFileSync, writeFileSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';

/**
 * Draws README's picture of the rooms from the imports there are (`npm run picture`); with `--check` it only says, by
 * its exit code, whether the picture is the one that the code would draw.
 */
async function drawRooms(isCheck: boolean): Promise<void> {
  const readme = readFileSync('README.md', 'utf8');
  const drawn = readme.replace(place, `$1\n${mermaid(roomImports(await imports()))}\n$2`);
  if (!isCheck) writeFileSync('README.md', drawn);
  else if (drawn !== readme || !place.test(readme)) {
    console.error('README.md: the picture of the rooms is not what the imports are. Run: npm run picture');
    process.exitCode = 1;
  }
}

const place = /(<!-- rooms: drawn by npm run picture -->)[^]*(<!-- \/rooms -->)/;

async function imports(): Promise<ICruiseResult> {
  const { output } = await cruise(['src'], { tsPreCompilationDeps: true, includeOnly: '^src/' });
  if (typeof output === 'string') throw new Error(output);
  return output;
}

/** Room → the rooms it imports from. `std` and `ontology` are left out, because everybody imports them. */
function roomImports({ modules }: ICruiseResult): Map<string, Set<string>> {
  const known = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const room = roomOf(source);
    if (room === undefined) continue;
    const others = dependencies
      .flatMap(({ resolved }) => roomOf(resolved) ?? [])
      .filter((other) => other !== room);
    known.set(room, new Set([...(known.get(room) ?? []), ...others]));
  }
  return known;
}

function roomOf(file: string): string | undefined {
  const [, room] = /^src\/([a-z]+)(?:\/|\.ts$)/.exec(file) ?? [];
  return room === 'std' || room === 'ontology' ? undefined : room;
}

function mermaid(imported: ReadonlyMap<string, ReadonlySet<string>>): string {
  const arrows = [...imported].flatMap(([room, others]) =>
    [...others]
      .filter((other) => !isReachedAnotherWay(imported, room, other))
      .map((other) => `  ${other} --> ${room}`),
  );
  return ['```mermaid', 'flowchart LR', ...arrows.toSorted(), '```'].join('\n');
}

/** An arrow that follows from others says nothing new. */
function isReachedAnotherWay(
  imported: ReadonlyMap<string, ReadonlySet<string>>,
  room: string,
  goal: string,
): boolean {
  const open = [...(imported.get(room) ?? [])].filter((other) => other !== goal);
  const seen = new Set(open);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === goal) return true;
    for (const other of imported.get(next) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      open.push(other);
    }
  }
  return false;
}

await drawRooms(process.argv.includes('--check'));
