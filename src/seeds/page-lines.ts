/** A run of text on a PDF's page: where it begins, how large it is (its matrix), how wide. */
export interface PageText {
  readonly text: string;
  readonly transform: readonly number[];
  readonly width: number;
}

interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
  readonly size: number;
}

/**
 * The printed lines of a page from top to bottom. A gap wider than a space is one space, wider than a character two: those part
 * the cells of a table. An indent is two spaces for each character.
 */
export function pageLines(texts: readonly PageText[]): readonly string[] {
  const rows: Run[][] = [];
  for (const run of texts.flatMap(runOf)) {
    const row = rows.findLast((other) => isSameLine(other[0], run));
    if (row) row.push(run);
    else rows.push([run]);
  }
  const margin = Math.min(...rows.map((row) => Math.min(...row.map((run) => run.x))));
  return rows.toSorted((a, b) => (b[0]?.y ?? 0) - (a[0]?.y ?? 0)).map((row) => lineOf(row, margin));
}

function runOf({ text, transform, width }: PageText): readonly Run[] {
  const [, , c = 0, d = 0, x = 0, y = 0] = transform;
  const size = Math.hypot(c, d);
  return text.trim() === '' || size === 0 ? [] : [{ text, x, y, right: x + width, size }];
}

function isSameLine(first: Run | undefined, run: Run): boolean {
  return first !== undefined && Math.abs(first.y - run.y) < 0.4 * Math.min(first.size, run.size);
}

function lineOf(row: readonly Run[], margin: number): string {
  const runs = row.toSorted((a, b) => a.x - b.x);
  const first = runs[0];
  if (!first) return '';
  let line = ' '.repeat(2 * Math.max(0, Math.round((first.x - margin) / first.size)));
  let right = first.x;
  for (const run of runs) {
    const gap = (run.x - right) / run.size;
    line += `${gap > 1.2 ? '  ' : gap > 0.2 ? ' ' : ''}${run.text}`;
    right = Math.max(right, run.right);
  }
  return line;
}
