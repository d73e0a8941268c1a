import Table from 'cli-table3';
import { entityKinds } from '../ontology/entity-kinds.ts';
import { relationTypes } from '../ontology/relation-types.ts';
import { taskRoles } from '../ontology/task-roles.ts';
import type { PartCounts } from './count-part.ts';

/** What came out of a build, counted: documents, entities by kind, relations by type, tasks, targets, projects. */
export function formatGraphSummary({ labels, types, evidence }: PartCounts): string {
  const table = new Table({
    colAligns: ['left', 'right'],
    style: { head: [], border: [], compact: true },
  });
  table.push(
    ['documents 文件', labels.get('Document') ?? 0],
    ['clauses 条款', labels.get('Clause') ?? 0],
    ['mentions 提及', types.get('MENTIONS') ?? 0],
    ['entities 实体', labels.get('Entity') ?? 0],
    ...present(labels, entityKinds),
    ['relations 关系', sum(types, Object.keys(relationTypes))],
    ...present(types, relationTypes),
    ['tasks 任务', labels.get('Task') ?? 0],
    ...present(types, taskRoles),
    ['targets 目标', labels.get('Target') ?? 0],
    ['projects 项目', labels.get('Project') ?? 0],
    ['evidence 依据', evidence],
  );
  return table.toString();
}

function present(
  counts: ReadonlyMap<string, number>,
  names: Readonly<Record<string, { readonly zh: string }>>,
): [string, number][] {
  return Object.entries(names).flatMap(([name, { zh }]): [string, number][] => {
    const count = counts.get(name);
    return count === undefined ? [] : [[`  ${name} ${zh}`, count]];
  });
}

function sum(counts: ReadonlyMap<string, number>, names: readonly string[]): number {
  return names.reduce((total, name) => total + (counts.get(name) ?? 0), 0);
}
