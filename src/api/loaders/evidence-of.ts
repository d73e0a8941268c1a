import type { Level } from '../ahead/level.ts';
import { evidenceRow, type EvidenceRow } from '../rows/evidence-row.ts';
import type { Loaders } from './loaders.ts';

/** What a relation, target, project or part in a task rests on, in the order of the documents. */
export async function evidenceOf(
  factId: string,
  first: number,
  loaders: Loaders,
): Promise<readonly EvidenceRow[]> {
  const { statement, parameters } = evidenceLevel(first);
  return (await loaders.rows(statement, factId, parameters)).map(evidenceRow);
}

/** What facts rest on, at most so many pieces of evidence each. */
export function evidenceLevel(first: number): Level {
  return { statement: 'evidence-of-facts', parameters: { limit: first } };
}

/** The first piece of evidence. A fact without any can't be built, so that there is none is a bug. */
export async function firstEvidenceOf(factId: string, loaders: Loaders): Promise<EvidenceRow> {
  const [first] = await evidenceOf(factId, 1, loaders);
  if (first === undefined) throw new Error(`The fact ${factId} has no evidence.`);
  return first;
}
