/**
 * Where a fact comes from, best first: STATED in a document, IMPLIED by a name (华南师范大学清远研究院 → 华南师范大学),
 * REFERENCE from a named data set, CURATED by a person.
 */
export const origins = ['STATED', 'IMPLIED', 'REFERENCE', 'CURATED'] as const;

export type Origin = (typeof origins)[number];
