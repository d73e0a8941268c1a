import { Kind, type GraphQLNamedType } from 'graphql';
import type { ReadyOperation } from '../remember-by-operation.ts';
import { askedFields, type AskedField, type Operation } from './asked-fields.ts';
import { levelKey, type NextLevel } from './level.ts';
import { stepOf, type Spot } from './steps.ts';

/** What is to be read on from a level's rows: by its key, or by a statement's name where a list begins with it. */
export type Outlook = ReadonlyMap<string, readonly NextLevel[]>;

/**
 * What an operation will read, told from its text before anything is read, so that a level and those below it go to the store as
 * one statement. It need not be right: what it doesn't foresee is read when a resolver asks for it.
 */
export function lookAhead(operation: ReadyOperation): Outlook {
  const outlook = new Map<string, readonly NextLevel[]>();
  const type = operation.schema.getRootType(operation.operation.operation);
  if (type == null) return outlook;
  for (const field of askedFields(type, operation.operation.selectionSet.selections, operation))
    levelsOf(type.name, field, { spot: nowhere, operation, outlook, depth: 0 });
  return outlook;
}

/** Of a thing that no row is known to hold. */
const nowhere: Spot = {};

interface Place {
  readonly spot: Spot;
  readonly operation: Operation;
  readonly outlook: Map<string, readonly NextLevel[]>;
  readonly depth: number;
}

/** Levels below this one are left to themselves: a statement of more is slow to plan. */
const mostLevels = 6;

/** The levels that are read from the row at this place when this field of it is asked for. */
function levelsOf(type: string, field: AskedField, place: Place): readonly NextLevel[] {
  const step = stepOf(type, field, place.spot);
  if (step === undefined)
    return levelsIn(field, { ...place, spot: isList(type, field) ? place.spot : nowhere });
  const { level, lists = [], idsFrom, spot } = step;
  if (level === undefined && lists.length === 0) return levelsIn(field, { ...place, spot });
  if (!readsRows(field)) return [];
  const next = levelsIn(field, { ...place, spot, depth: place.depth + 1 });
  note(place.outlook, [...lists, ...(level ? [levelKey(level)] : [])], next);
  const isLinked = field.isOfAll && place.depth < mostLevels;
  return level && idsFrom && isLinked ? [{ ...level, idsFrom, next }] : [];
}

function levelsIn({ type, selections }: AskedField, place: Place): readonly NextLevel[] {
  const levels = new Map<string, NextLevel>();
  for (const field of askedFields(type, selections, place.operation)) {
    for (const level of levelsOf(type.name, field, place)) {
      const key = `${levelKey(level)} ${level.idsFrom.join('.')}`;
      if (!levels.has(key)) levels.set(key, level);
    }
  }
  return [...levels.values()];
}

/** Of levels with the same key the first is foreseen. */
function note(outlook: Place['outlook'], keys: readonly string[], next: readonly NextLevel[]): void {
  for (const key of keys) if (!outlook.has(key)) outlook.set(key, next);
}

/** A page's `nodes`, and what leads there. */
function isList(type: string, { name }: AskedField): boolean {
  return /(?:Connection|Edge)$/.test(type) && ['nodes', 'edges', 'node'].includes(name);
}

/** Whether a list's rows are asked for, and not only how many there are. */
function readsRows({ type, selections }: AskedField): boolean {
  return (
    !isConnection(type) ||
    selections.some((node) => node.kind !== Kind.FIELD || node.name.value !== 'totalCount')
  );
}

function isConnection(type: GraphQLNamedType): boolean {
  return type.name.endsWith('Connection');
}
