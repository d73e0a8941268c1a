import type { Relations } from './relations.ts';

/** A way over relations: one more thing than relations, each relation between its neighbours; all by number. */
export interface Way {
  readonly entities: readonly number[];
  readonly relations: readonly number[];
}

/** A way with what it is judged by. */
export interface Walk extends Way {
  /** The place among the origins of its weakest relation: 0 for STATED throughout. */
  readonly weakness: number;
  /** How many pieces of evidence its relations have together. */
  readonly evidence: number;
}

/** The way, judged. */
export function walkOf(relations: Relations, way: Way): Walk {
  let weakness = 0;
  let evidence = 0;
  for (const relation of way.relations) {
    weakness = Math.max(weakness, relations.weaknessOf(relation));
    evidence += relations.evidenceOf(relation);
  }
  return { entities: way.entities, relations: way.relations, weakness, evidence };
}
