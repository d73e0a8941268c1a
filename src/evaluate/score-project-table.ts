import { propertyOf, textOf, type ExportIndex } from './export-index.ts';
import type { ExportedNode } from './exported-graph.ts';
import type { GoldFacts, GoldProject } from './gold-facts.ts';
import type { Score } from './score.ts';
import { similarity } from './similarity.ts';
import { makeTally } from './tally.ts';

/**
 * Scores the rows of a table of major projects (重大项目表) by name, years and 亿元; a row that has lost its name by the rest.
 * Undefined for a document without such a table.
 */
export function scoreProjectTable(
  index: ExportIndex,
  gold: GoldFacts,
  documentId: string,
): Score | undefined {
  const rows = gold.projects.filter((project) => project.source === '重大项目表');
  if (rows.length === 0) return undefined;
  const projects = projectsIn(index, documentId);
  const tally = makeTally();
  for (const row of rows) {
    const hit = projects.some((project) => isSame(row, project));
    tally.wanted('rows', hit);
    tally.found('rows', hit);
    if (!hit)
      tally.miss(
        'project row',
        [row.name, row.start, row.end, row.investment_100m_cny].map((each) => each ?? '–').join(' '),
      );
  }
  return { ...tally.score(), parts: {} };
}

function projectsIn({ nodes }: ExportIndex, documentId: string): ExportedNode[] {
  return [...nodes.values()].filter(
    (node) => node.labels.includes('Project') && propertyOf(node, 'document') === documentId,
  );
}

function isSame(row: GoldProject, project: ExportedNode): boolean {
  const hasName = typeof row.name !== 'string' || similarity(row.name, nameOf(project)) >= 0.8;
  const hasYears =
    propertyOf(project, 'startYear') === (row.start ?? null) &&
    propertyOf(project, 'endYear') === (row.end ?? null);
  return hasName && hasYears && hasInvestment(row, propertyOf(project, 'investment'));
}

function nameOf(project: ExportedNode): string {
  return project.name ? project.name : textOf(project, 'name');
}

function hasInvestment(row: GoldProject, found: unknown): boolean {
  const wanted = row.investment_100m_cny ?? null;
  if (wanted === null || found === null) return wanted === found;
  return Math.abs(Number(found) - wanted) < 1e-6;
}
