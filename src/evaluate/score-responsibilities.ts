import { taskRoles } from '../ontology/task-roles.ts';
import { propertyOf, textOf, type ExportIndex } from './export-index.ts';
import { listOf, type GoldFacts } from './gold-facts.ts';
import { normalizeName } from './normalize-name.ts';
import type { Score } from './score.ts';
import { similarity } from './similarity.ts';
import { makeTally } from './tally.ts';

type GoldResponsibility = GoldFacts['responsibilities'][number];

interface Responsibility {
  readonly title: string;
  readonly role: string;
  readonly unit: string;
  readonly unitNames: ReadonlySet<string>;
}

/** Scores who leads, takes part in or answers for which task: by the task's title, the role and the unit. */
export function scoreResponsibilities(index: ExportIndex, gold: GoldFacts, documentId: string): Score {
  const tally = makeTally();
  const found = responsibilitiesIn(index, documentId);
  const used = new Set<Responsibility>();
  for (const wanted of gold.responsibilities) {
    const match = found.find((each) => !used.has(each) && isSame(wanted, each));
    if (match) used.add(match);
    if (!wanted.sure) continue;
    tally.wanted(wanted.role, match !== undefined);
    if (!match) tally.miss('responsibility', `${wanted.role} ${wanted.canonical ?? ''}: ${wanted.heading}`);
  }
  for (const each of found) {
    tally.found(each.role, used.has(each));
    if (!used.has(each)) tally.miss('extra responsibility', `${each.role} ${each.unit}: ${each.title}`);
  }
  return tally.score();
}

function responsibilitiesIn(
  { nodes, edges, entityNames }: ExportIndex,
  documentId: string,
): Responsibility[] {
  return edges.flatMap((edge) => {
    const role = roleByType.get(edge.type);
    const task = nodes.get(edge.to);
    if (!role || propertyOf(task, 'document') !== documentId) return [];
    return {
      title: textOf(task, 'title') || (task?.name ?? ''),
      role,
      unit: textOf(nodes.get(edge.from), 'name'),
      unitNames: entityNames.get(edge.from) ?? new Set<string>(),
    };
  });
}

function isSame(wanted: GoldResponsibility, found: Responsibility): boolean {
  if (found.role !== wanted.role) return false;
  const units = [normalizeName(wanted.canonical), ...listOf(wanted.canonical_alt).map(normalizeName)];
  if (!units.some((unit) => found.unitNames.has(unit))) return false;
  const title = normalizeName(found.title);
  return title !== '' && headings(wanted).some((heading) => isAlike(heading, title));
}

function headings(wanted: GoldResponsibility): string[] {
  return [wanted.heading, ...listOf(wanted.heading_alt)]
    .map(normalizeName)
    .filter((heading) => heading !== '');
}

function isAlike(heading: string, title: string): boolean {
  return title.includes(heading) || heading.includes(title) || similarity(heading, title) >= 0.7;
}

/** A unit only named in a task (NAMED_IN) has no responsibility in it. */
const roleByType = new Map<string, string>(
  Object.entries(taskRoles)
    .filter(([type]) => type !== 'NAMED_IN')
    .map(([type, { code }]) => [type, code]),
);
