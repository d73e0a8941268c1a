import type { Span } from '../std/span.ts';
import { areUnits } from './are-units.ts';
import { splitUnits } from './split-units.ts';

/**
 * What heads each cell of a row that has more or fewer cells than the table's head, told by what the cells hold: a number, units, a
 * time, else words of the task. One list of units stands below the first column of units, as nobody helps where nobody leads;
 * of more lists than columns the last is below the last. Undefined where the units cannot be told apart.
 */
export function matchColumns(
  cells: readonly string[],
  head: readonly string[],
  isUnitColumn: (label: string) => boolean,
): readonly string[] | undefined {
  const unitLabels = head.filter(isUnitColumn);
  const words = head.find((label) => taskColumn.test(label));
  const unitCells = cells.flatMap((cell, i) => (isUnitCell(cell) ? [i] : []));
  const labels = labelsOf(unitCells.length, unitLabels, cells[unitCells.at(-1) ?? -1] ?? '');
  if (labels === undefined || words === undefined || !areTogether(unitCells)) return undefined;
  return cells.map((cell, i) => {
    const unit = unitCells.indexOf(i);
    if (unit >= 0) return labels[unit] ?? '';
    if (i === 0 && /^\d+[.、．]?$/u.test(cell)) return head[0] ?? '';
    return time.test(cell) || i > (unitCells[0] ?? 0) ? '' : words;
  });
}

/** The labels of so many cells with units, in order. */
function labelsOf(count: number, labels: readonly string[], last: string): readonly string[] | undefined {
  const [first] = labels;
  if (first === undefined || count === 0) return undefined;
  if (count === labels.length) return labels;
  if (count === 1 || labels.length === 1) return Array.from({ length: count }, () => first);
  return count > labels.length && labels.length === 2 && /[、，]/u.test(last)
    ? [...Array.from({ length: count - 1 }, () => first), labels[1] ?? '']
    : undefined;
}

function isUnitCell(cell: string): boolean {
  const whole: Span = { start: 0, end: cell.length };
  return office.test(cell) && areUnits(cell, splitUnits(cell, whole));
}

/** Cells of units with words of a task between them belong to two rows. */
function areTogether(places: readonly number[]): boolean {
  return places.every((place, i) => i === 0 || place === (places[i - 1] ?? 0) + 1) && (places[0] ?? 0) > 0;
}

const taskColumn = /任务|事项|举措|措施|工作|内容|项目/u;
const office = /局|委|办|厅|部|政府|管委会|中心|集团|公司|院|会|[区县市]$/u;
const time = /^(?:20\d\d年?|持续|长期|全年|常态|年底|\d{1,2}月)/u;
