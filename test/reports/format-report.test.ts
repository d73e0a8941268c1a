import { expect, test } from 'vitest';
import { formatReport } from '../../src/reports/format-report.ts';

const table = {
  columns: ['unit', 'tasks', 'note'],
  rows: [
    ['清远市科技局', 12, null],
    ['=HYPERLINK("http://x")', -1.5, ['牵头', '参与']],
    ['a,"b"\nc', 0, true],
  ],
};

test('a table lines up Chinese names, figures to the right', () => {
  expect(formatReport({ ...table, rows: table.rows.slice(0, 1) }, 'table')).toBe(
    [
      '┌──────────────┬───────┬──────┐',
      '│ unit         │ tasks │ note │',
      '├──────────────┼───────┼──────┤',
      '│ 清远市科技局 │    12 │      │',
      '└──────────────┴───────┴──────┘',
      '',
    ].join('\n'),
  );
});

test('CSV quotes what needs it and keeps formulas from running, but not figures', () => {
  expect(formatReport(table, 'csv')).toBe(
    [
      'unit,tasks,note',
      '清远市科技局,12,',
      `"'=HYPERLINK(""http://x"")",-1.5,牵头；参与`,
      '"a,""b""\nc",0,true',
      '',
    ].join('\n'),
  );
});

test('JSON keeps types and unknowns', () => {
  expect(JSON.parse(formatReport(table, 'json'))).toEqual([
    { unit: '清远市科技局', tasks: 12, note: null },
    { unit: '=HYPERLINK("http://x")', tasks: -1.5, note: ['牵头', '参与'] },
    { unit: 'a,"b"\nc', tasks: 0, note: true },
  ]);
});

test.each(['table', 'csv', 'json'] as const)('no rows are no error as %s', (format) => {
  expect(formatReport({ columns: ['unit'], rows: [] }, format)).toMatch(
    format === 'json' ? /^\[\]\n$/ : /unit/,
  );
});
