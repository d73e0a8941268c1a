import { propertyOf, textOf, type ExportIndex } from './export-index.ts';
import type { ExportedNode } from './exported-graph.ts';
import type { GoldFacts, GoldTarget } from './gold-facts.ts';
import { normalizeName } from './normalize-name.ts';
import type { Score } from './score.ts';
import { similarity } from './similarity.ts';
import { makeTally } from './tally.ts';

/** Scores the quantified targets of a document: by value, unit and year, with an indicator at least half alike. */
export function scoreTargets(index: ExportIndex, gold: GoldFacts, documentId: string): Score {
  const tally = makeTally();
  const found = targetsIn(index, documentId);
  const used = new Set<ExportedNode>();
  for (const wanted of gold.targets) {
    const match = bestMatch(
      wanted,
      found.filter((each) => !used.has(each)),
    );
    if (match) used.add(match);
    if (!wanted.sure) continue;
    tally.wanted('targets', match !== undefined);
    if (!match) tally.miss('target', describe(wanted.indicator, wanted.year, wanted.value, wanted.unit));
  }
  for (const each of found) {
    tally.found('targets', used.has(each));
    if (!used.has(each)) tally.miss('extra target', describe(...parts.map((key) => propertyOf(each, key))));
  }
  return { ...tally.score(), parts: {} };
}

const parts = ['indicator', 'year', 'value', 'unit'] as const;

function targetsIn({ nodes }: ExportIndex, documentId: string): ExportedNode[] {
  return [...nodes.values()].filter(
    (node) =>
      node.labels.includes('Target') &&
      propertyOf(node, 'document') === documentId &&
      !propertyOf(node, 'isBaseline'),
  );
}

function bestMatch(wanted: GoldTarget, targets: readonly ExportedNode[]): ExportedNode | undefined {
  let best: ExportedNode | undefined;
  let bestLikeness = 0;
  for (const target of targets) {
    if (!hasValue(wanted, target) || !hasYear(wanted, target)) continue;
    const likeness = indicatorLikeness(wanted.indicator, textOf(target, 'indicator'));
    if (likeness > bestLikeness) [best, bestLikeness] = [target, likeness];
  }
  return bestLikeness >= 0.5 ? best : undefined;
}

/** 1.2 万家 as written, or 12000 家 as gold gives it in base units; a unit that either side lacks is no difference. */
function hasValue(wanted: GoldTarget, target: ExportedNode): boolean {
  const value = propertyOf(target, 'value');
  const unit = normalizeName(textOf(target, 'unit'));
  if (value === null) return false;
  return [
    { value: wanted.value, unit: normalizeName(wanted.unit) },
    { value: wanted.value_base, unit: normalizeName(wanted.unit_base) },
  ].some(
    (each) => isClose(Number(value), each.value) && (unit === each.unit || each.unit === '' || unit === ''),
  );
}

function isClose(value: number, wanted: number | null | undefined): boolean {
  if (wanted === null || wanted === undefined) return false;
  return Math.abs(value - wanted) < 1e-6 * Math.max(1, Math.abs(wanted));
}

function hasYear(wanted: GoldTarget, target: ExportedNode): boolean {
  return wanted.year === null || wanted.year === undefined || propertyOf(target, 'year') === wanted.year;
}

function indicatorLikeness(wanted: string, found: string): number {
  const likeness = similarity(wanted, found);
  const [a, b] = [normalizeName(wanted), normalizeName(found)];
  return a.includes(b) || b.includes(a) ? Math.max(likeness, 0.8) : likeness;
}

function describe(...values: readonly unknown[]): string {
  return values.map((value) => value ?? '–').join(' ');
}
