import { fixed } from './round-half-even.ts';
import { scoredLists, type Counts, type DocumentScores } from './score.ts';
import { precision, recall, type Figures, type Summary } from './summarize-scores.ts';

/** A document's scores, a line a list, with up to `misses` examples of what was missed and what gold does not have. */
export function formatDocument(documentId: string, scores: DocumentScores, misses: number): string[] {
  const rows = scoredLists.flatMap((list) => {
    const score = scores[list];
    return score ? `${documentId.slice(0, 8)} ${list.padEnd(17)} ${formatCounts(score.counts)}` : [];
  });
  if (misses === 0) return rows;
  const lost = scoredLists.flatMap((list) => Object.entries(scores[list]?.misses ?? {}));
  return [...rows, ...lost.flatMap(([kind, lines]) => formatMisses(kind, lines, misses))];
}

/** The totals, a line a list, and a line for each kind, role and relation type. */
export function formatSummary(summary: Summary): string[] {
  return scoredLists.flatMap((list) => {
    const total = summary[list];
    if (!total) return [];
    const parts = Object.entries(total.parts).map(
      ([part, figures]) => `   ${part.padEnd(23)} ${formatFigures(figures)}  (${formatSizes(figures)})`,
    );
    return [`TOTAL    ${list.padEnd(17)} ${formatFigures(total)}`, ...parts];
  });
}

function formatCounts(counts: Counts): string {
  const kind = counts.kind === undefined ? '' : `  kind ${fixed(counts.kind / Math.max(1, counts.hit), 3)}`;
  const p = `P ${fixed(precision(counts), 3)} (${counts.right}/${counts.found})`;
  return `${p}  R ${fixed(recall(counts), 3)} (${counts.hit}/${counts.gold})${kind}`;
}

function formatFigures({ p, r, f1, kind }: Figures): string {
  const shown = `P ${fixed(p, 3)} R ${fixed(r, 3)} F1 ${fixed(f1, 3)}`;
  return kind === undefined ? shown : `${shown} kind ${fixed(kind, 3)}`;
}

function formatSizes({ right, found, hit, gold }: Counts): string {
  return `${right}/${found} right, ${hit}/${gold} found`;
}

function formatMisses(kind: string, lines: readonly string[], most: number): string[] {
  const rest = lines.length > most ? [`      … ${lines.length - most} more`] : [];
  return [`    ${kind}: ${lines.length}`, ...lines.slice(0, most).map((line) => `      ${line}`), ...rest];
}
