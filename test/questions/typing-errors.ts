/**
 * How many letters were left out, added, taken for others or swapped with their neighbour between what was typed and the name,
 * or the part of the name that is most like it (optimal string alignment, Sellers' start and end for a part).
 */
export function typingErrors(typed: string, name: string, extent: 'whole' | 'part'): number {
  const free = extent === 'part';
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: name.length + 1 }, (_, j) => (free ? 0 : j));
  for (let i = 1; i <= typed.length; i++) {
    const next = [i];
    for (let j = 1; j <= name.length; j++) {
      const same = typed.charAt(i - 1) === name.charAt(j - 1);
      const swapped =
        typed.charAt(i - 1) === name.charAt(j - 2) && typed.charAt(i - 2) === name.charAt(j - 1);
      next[j] = Math.min(
        at(row, j) + 1,
        at(next, j - 1) + 1,
        at(row, j - 1) + (same ? 0 : 1),
        i > 1 && j > 1 && swapped ? at(before, j - 2) + 1 : Infinity,
      );
    }
    before = row;
    row = next;
  }
  return free ? Math.min(...row) : at(row, name.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
