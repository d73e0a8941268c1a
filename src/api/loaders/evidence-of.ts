import { whenThere, type Soon } from '../../std/when-there.ts';
import type { Level } from '../ahead/level.ts';
import { evidenceRow, type EvidenceRow } from '../rows/evidence-row.ts';
import type { Loaders } from './loaders.ts';

/** What a relation, target, project or part in a task rests on, in the order of the documents. */
export function evidenceOf(factId: string, first: number, loaders: Loaders): Soon<readonly EvidenceRow[]> {
  const { statement, parameters } = evidenceLevel(first);
  return whenThere(loaders.rows(statement, factId, parameters), (rows) => rows.map(evidenceRow));
}

/** What facts rest on, at most so many pieces of evidence each. */
export function evidenceLevel(first: number): Level {
  return { statement: 'evidence-of-facts', parameters: { limit: first } };
}

/** The first piece of evidence. A fact without any can't be built, so that there is none is a bug. */
export function firstEvidenceOf(factId: string, loaders: Loaders): Soon<EvidenceRow> {
  return whenThere(evidenceOf(factId, 1, loaders), ([first]) => {
    if (first === undefined) throw new Error(`The fact ${factId} has no evidence.`);
    return first;
  });
}
