import { gather } from '../std/gather.ts';
import type { Candidate } from './candidate.ts';
import type { Definition } from './find-definitions.ts';

/**
 * Firms that a list shows to be firms (依托中船三井、振华重工等骨干企业) are those firms wherever the document names them again.
 * A name of less than four characters may be another word elsewhere.
 */
export function findRecurringFirms(
  found: readonly { readonly candidates: readonly Candidate[] }[],
): readonly Definition[] {
  const firms = gather(found, ({ candidates }) => candidates.filter(({ rule }) => rule === 'listed-firm'));
  const byName = new Map(firms.map((firm) => [firm.name, firm]));
  return [...byName.values()]
    .filter(({ name }) => name.length >= 4)
    .map((meant) => ({ short: meant.name, meant }));
}
