import type { Target } from '../../commitments/target.ts';
import type { DocumentFacts } from '../document-facts.ts';
import type { Curation } from '../../seeds/curation.ts';
import { textHash } from '../../seeds/text-hash.ts';
import type { ReviewItem } from './review-item.ts';

/** Targets without a year or a unit, and those for which two places give different values. */
export function doubtfulTargets(facts: readonly DocumentFacts[], decided: Curation): readonly ReviewItem[] {
  const looked = new Set(decided.targets.map((row) => keyOf(row.document, row)));
  const values = new Map<string, Set<number>>();
  for (const target of facts.flatMap((each) => each.targets)) {
    const known = values.get(matterOf(target)) ?? new Set();
    values.set(matterOf(target), known.add(target.value));
  }
  return facts.flatMap(({ reading, targets }) => {
    const hash = textHash(reading.repaired.original);
    return targets.flatMap((target): ReviewItem[] => {
      const doubt = doubtOf(target, (values.get(matterOf(target))?.size ?? 0) > 1);
      const said = { ...target, scope: target.scope?.name ?? '', unit: target.unit ?? '' };
      if (doubt === undefined || looked.has(keyOf(target.documentId, said))) return [];
      const sentence = reading.repaired.text.slice(target.quote.start, target.quote.end).trim();
      const cells = cellsOf(target);
      return [
        {
          ...doubt,
          found: `${target.indicator} ${target.year ?? '?'} ${target.value} ${target.unit ?? ''}`,
          sentence,
          document: target.documentId,
          textHash: hash,
          quote: sentence,
          choices: [
            { decision: 'right', topic: 'targets', cells },
            { decision: 'reject', topic: 'targets', cells },
            ...(['indicator', 'year', 'value', 'unit', 'scope', 'comparator', 'isBaseline'] as const).map(
              (column) => ({
                decision: column,
                topic: 'targets' as const,
                cells: { ...cells, decision: 'correct', column },
                answer: 'rightValue',
              }),
            ),
          ],
        },
      ];
    });
  });
}

function doubtOf(target: Target, isContested: boolean): Pick<ReviewItem, 'doubt' | 'why'> | undefined {
  if (isContested) return { doubt: 0.9, why: 'other places give another value for the same year' };
  if (target.year === undefined && !target.isBaseline) return { doubt: 0.7, why: 'a target without a year' };
  return target.unit === undefined ? { doubt: 0.5, why: 'a target without a unit' } : undefined;
}

function matterOf({ indicator, scope, year, unit, isBaseline }: Target): string {
  return [indicator, scope?.name, year, unit, isBaseline].join('|');
}

function keyOf(
  document: string,
  said: {
    readonly indicator: string;
    readonly scope: string;
    readonly year?: number | undefined;
    readonly value: number;
    readonly unit: string;
  },
): string {
  return [document, said.indicator, said.scope, said.year, said.value, said.unit].join('|');
}

function cellsOf({ indicator, scope, year, value, unit }: Target): Readonly<Record<string, string>> {
  return {
    indicator,
    scopeKind: scope?.kind ?? '',
    scope: scope?.name ?? '',
    year: year === undefined ? '' : String(year),
    value: String(value),
    unit: unit ?? '',
  };
}
