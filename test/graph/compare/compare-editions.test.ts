import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareEditions } from '../../../src/graph/compare/compare-editions.ts';
import type { Edition } from '../../../src/graph/compare/edition.ts';

const draft: Edition = {
  entities: [{ id: '1', kind: 'Park', name: '清远高新区' }],
  relations: [{ id: '2', type: 'LOCATED_IN', from: '清远高新区', to: '清远市', status: undefined }],
  tasks: [{ id: '3', title: '推进产城融合发展', parts: ['LEADS 清远市住房和城乡建设局'] }],
  targets: [target('高新技术企业数量', 350)],
};

test('equal editions differ in nothing', () => {
  expect(compareEditions(draft, draft)).toEqual({
    units: [],
    tasks: [],
    targets: [],
    entities: [],
    relations: [],
  });
});

test('a reworded task is the same task', () => {
  const issued = {
    ...draft,
    tasks: [{ id: '9', title: '加快推进产城融合发展', parts: ['LEADS 清远市住房和城乡建设局'] }],
  };
  expect(compareEditions(draft, issued).tasks).toEqual([
    { change: 'CHANGED', before: draft.tasks[0], after: issued.tasks[0] },
  ]);
});

test('a raised target is changed, a dropped one gone, an added one new', () => {
  const issued = { ...draft, targets: [target('高新技术企业数量', 380), target('孵化器数量', 10)] };
  const { targets } = compareEditions(draft, issued);
  expect(targets.map(({ change, before, after }) => [change, before?.value, after?.value])).toEqual([
    ['NEW', undefined, 10],
    ['CHANGED', 350, 380],
  ]);
  expect(compareEditions(issued, draft).targets.map(({ change }) => change)).toEqual(['GONE', 'CHANGED']);
});

test('a unit that gets a task has a changed load', () => {
  const tasks = [...draft.tasks, { id: '4', title: '加强用地保障', parts: ['LEADS 清远市住房和城乡建设局'] }];
  expect(compareEditions(draft, { ...draft, tasks }).units).toMatchObject([
    { change: 'CHANGED', before: { leads: 1 }, after: { leads: 2 } },
  ]);
});

test('what is new one way round is gone the other way round', () => {
  const names = fc.uniqueArray(fc.stringMatching(/^[甲乙丙丁]{1,3}$/u), { maxLength: 8 });
  fc.assert(
    fc.property(names, names, (a, b) => {
      const forth = compareEditions(named(a), named(b)).entities;
      const back = compareEditions(named(b), named(a)).entities;
      const fresh = forth.flatMap(({ change, after }) => (change === 'NEW' ? (after?.name ?? []) : []));
      const gone = back.flatMap(({ change, before }) => (change === 'GONE' ? (before?.name ?? []) : []));
      expect(fresh).toEqual(gone);
      expect(fresh).toEqual(b.filter((name) => !a.includes(name)));
    }),
  );
});

function named(names: readonly string[]): Edition {
  return { ...draft, entities: names.map((name) => ({ id: name, kind: 'Park', name })) };
}

function target(indicator: string, value: number): Edition['targets'][number] {
  return {
    id: indicator + String(value),
    indicator,
    scope: '清远市',
    year: 2022,
    value,
    unit: '家',
    comparator: 'EQ',
  };
}
