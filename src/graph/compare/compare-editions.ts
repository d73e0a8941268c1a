import { groupBy } from '../../std/group-by.ts';
import type { Edition, EditionEntity, EditionRelation, EditionTarget, EditionTask } from './edition.ts';
import { pairUp } from './pair-up.ts';

/** One thing that differs from the first edition to the second; `before` is absent for what is new, `after` for what is gone. */
export interface Change<T> {
  readonly change: 'NEW' | 'GONE' | 'CHANGED';
  readonly before?: T;
  readonly after?: T;
}

/** What a unit has to do: how many tasks it leads, takes part in and answers for. */
export interface UnitLoad {
  readonly name: string;
  readonly leads: number;
  readonly participates: number;
  readonly responsible: number;
}

export interface EditionDiff {
  readonly units: readonly Change<UnitLoad>[];
  readonly tasks: readonly Change<EditionTask>[];
  readonly targets: readonly Change<EditionTarget>[];
  readonly entities: readonly Change<EditionEntity>[];
  readonly relations: readonly Change<EditionRelation>[];
}

/**
 * What is new, gone or changed from one edition to the other. A task is the same where its title is, or is 70 % alike; a
 * target where indicator, scope and year are; a thing by kind and name; a relation by type and ends. Equal editions give empty lists.
 */
export function compareEditions(before: Edition, after: Edition): EditionDiff {
  return {
    units: changes(loadsOf(before), loadsOf(after), { same: ({ name }) => name }),
    tasks: changes(before.tasks, after.tasks, { same: ({ title }) => title, likeness: ({ title }) => title }),
    targets: changes(before.targets, after.targets, {
      same: ({ indicator, scope, year, unit }) => [indicator, scope, year, unit].join('|'),
      likeness: ({ indicator }) => indicator,
      apart: ({ scope, year, unit }) => [scope, year, unit].join('|'),
    }),
    entities: changes(before.entities, after.entities, { same: ({ kind, name }) => `${kind} ${name}` }),
    relations: changes(before.relations, after.relations, {
      same: ({ type, from, to }) => [type, from, to].join('|'),
    }),
  };
}

interface Identity<T> {
  /** Items with the same words are the same thing. */
  readonly same: (item: T) => string;
  /** Of the rest, those whose words are 70 % alike are the same thing reworded. */
  readonly likeness?: (item: T) => string;
  /** … but only where these words are the same. */
  readonly apart?: (item: T) => string;
}

function changes<T extends object>(
  before: readonly T[],
  after: readonly T[],
  identity: Identity<T>,
): Change<T>[] {
  const { pairs, gone, fresh } = pairUp(before, after, identity);
  return [
    ...fresh.map((item) => ({ change: 'NEW' as const, after: item })),
    ...gone.map((item) => ({ change: 'GONE' as const, before: item })),
    ...pairs
      .filter(([old, now]) => said(old) !== said(now))
      .map(([old, now]) => ({ change: 'CHANGED' as const, before: old, after: now })),
  ];
}

/** What an item says, its id aside. */
function said(item: object): string {
  return JSON.stringify(Object.entries(item).filter(([key]) => key !== 'id'));
}

function loadsOf({ tasks }: Edition): readonly UnitLoad[] {
  const parts = tasks.flatMap((task) => task.parts.map((part) => part.split(' ')));
  const byUnit = groupBy(parts, ([, ...name]) => name.join(' '));
  return [...byUnit].map(([name, roles]) => {
    const count = (role: string): number => roles.filter(([type]) => type === role).length;
    const [leads, participates, responsible] = [
      count('LEADS'),
      count('PARTICIPATES_IN'),
      count('RESPONSIBLE_FOR'),
    ];
    return { name, leads, participates, responsible };
  });
}
