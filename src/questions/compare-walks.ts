import type { Walk } from './walk.ts';

/**
 * Orders walks best first: fewer relations; then STATED before IMPLIED before REFERENCE before CURATED, the weakest relation deciding; then more
 * evidence; then the relations' ids, in whose order their numbers are, so that no two differ and tie.
 */
export function compareWalks(a: Walk, b: Walk): number {
  return (
    a.relations.length - b.relations.length ||
    a.weakness - b.weakness ||
    b.evidence - a.evidence ||
    compareNumbers(a.relations, b.relations)
  );
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (const [i, number] of a.entries()) {
    const order = number - (b[i] ?? 0);
    if (order !== 0) return order;
  }
  return 0;
}
