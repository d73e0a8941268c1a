import Table from 'cli-table3';
import type { Change, EditionDiff, UnitLoad } from '../graph/compare/compare-editions.ts';
import type { EditionRelation, EditionTarget, EditionTask } from '../graph/compare/edition.ts';

/** What differs between two editions as tables, one a topic, each topic counted in its heading. */
export function formatDiff(diff: EditionDiff): string {
  return [
    section('units 单位', diff.units, unitWords),
    section('tasks 任务', diff.tasks, taskWords),
    section('targets 目标', diff.targets, targetWords),
    section('entities 实体', diff.entities, ({ kind, name }) => `${kind} ${name}`),
    section('relations 关系', diff.relations, relationWords),
  ].join('\n');
}

function section<T>(title: string, changes: readonly Change<T>[], words: (item: T) => string): string {
  if (changes.length === 0) return `${title}: no difference\n`;
  const table = new Table({ head: ['', 'before', 'after'], style: { head: [], border: [], compact: true } });
  for (const { change, before, after } of changes) {
    table.push([
      marks[change],
      before === undefined ? '' : words(before),
      after === undefined ? '' : words(after),
    ]);
  }
  return `${title}: ${changes.length}\n${table.toString()}\n`;
}

function unitWords({ name, leads, participates, responsible }: UnitLoad): string {
  return `${name}: 牵头 ${leads}, 参与 ${participates}, 责任 ${responsible}`;
}

function taskWords({ title, parts }: EditionTask): string {
  return [title, ...parts].join('\n  ');
}

function targetWords({ indicator, scope, year, value, unit, comparator }: EditionTarget): string {
  return `${scope ?? ''} ${indicator} ${year ?? ''} ${signs[comparator] ?? ''}${value}${unit ?? ''}`.trim();
}

function relationWords({ from, type, to, status }: EditionRelation): string {
  return `${from} ${type} ${to}${status === undefined ? '' : ` (${status})`}`;
}

const marks = { NEW: '+', GONE: '-', CHANGED: '~' } as const;
const signs: Readonly<Record<string, string>> = { EQ: '', GTE: '≥', LTE: '≤', APPROX: '≈' };
