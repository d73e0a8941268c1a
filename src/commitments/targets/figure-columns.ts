import type { DocumentProfile } from '../../clauses/document-profile.ts';

/** A column of figures: for a year, or for the whole of the plan (年均增速, 累计). */
export interface FigureColumn {
  readonly year: number | undefined;
  readonly isGrowth: boolean;
  readonly isBaseline: boolean;
}

/** The columns of figures that the head of a table names: 2020年, 2025年目标, 现状, 目标值, 年均增长. */
export function figureColumns(head: string, profile: DocumentProfile): readonly FigureColumn[] {
  const cells = head.split(/\s+/u).filter((cell) => figureCell.test(cell));
  const years = cells.map((cell) =>
    Number(/20\d\d/gu.exec(cell.split(/[-—–~～至]/u).at(-1) ?? '')?.[0] ?? 0),
  );
  const last = profile.endYear ?? (Math.max(0, ...years) || undefined);
  const first = firstYear(profile) ?? (cells.length === 2 ? last : undefined);
  return cells.map((cell, i) => {
    const own = years[i] === 0 ? undefined : years[i];
    const isPast = own !== undefined && first !== undefined && own < first;
    const reports = reported.test(cell) && !/目标|预期/u.test(cell);
    return {
      year: own ?? (reports ? undefined : last),
      isGrowth: own === undefined && /增|速/u.test(cell),
      isBaseline: isPast || (reports && (own === undefined || first === undefined || own <= first)),
    };
  });
}

/** The first year that the plan looks forward to. */
function firstYear({ startYear, date }: DocumentProfile): number | undefined {
  return startYear ?? (date === undefined ? undefined : Number(date.slice(0, 4)));
}

const figureCell =
  /20\d\d|^[^\d]{0,6}(?:目标值?|现状值?|基期值?|预期值|年均|累计|增速|增长率?)(?:[（(][^（()）]*[）)])?$/u;
const reported = /实际|现状|完成|基期|基数|基准/u;
