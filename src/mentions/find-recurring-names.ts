import type { Clause } from '../clauses/clause.ts';
import { gather } from '../std/gather.ts';
import type { Candidate } from './candidate.ts';
import type { Definition } from './find-definitions.ts';
import { readSubstance } from './read-substance.ts';

/**
 * Short names with a word of their own that one place shows to be names (包钢集团 in a list, 莫干山高新区 where something settles) are
 * names wherever the document has them again.
 */
export function findRecurringNames(
  found: readonly { readonly clause: Clause; readonly candidates: readonly Candidate[] }[],
): readonly Definition[] {
  const counts = new Map<string, { meant: Candidate; count: number }>();
  for (const { candidates } of found)
    for (const candidate of candidates) {
      if (candidate.rule !== 'patterned-name' || !isOwn(candidate)) continue;
      const known = counts.get(candidate.name);
      if (known === undefined) counts.set(candidate.name, { meant: candidate, count: 1 });
      else known.count++;
    }
  if (counts.size === 0) return [];
  const text = found.map(({ clause }) => clause.text).join('\n');
  return gather([...counts], ([short, { meant, count }]) =>
    text.split(short).length - 1 > count ? [{ short, meant }] : [],
  );
}

/** As written, and no class of things: 创新服务中心 has no word of its own. */
function isOwn({ name, start, end }: Candidate): boolean {
  return (
    name.length === end - start &&
    name.length >= 4 &&
    name.length <= longest &&
    readSubstance(name.replace(noun, '')).own >= 2
  );
}

/** Longer names hold enough to be sure anywhere. */
const longest = 9;
const noun = /(?:集团|公司|区|实验室|院|所|园|基地|中心|平台|小镇|城|港|谷)$/u;
