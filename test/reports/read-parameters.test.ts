import { expect, test } from 'vitest';
import { readParameters } from '../../src/reports/read-parameters.ts';
import type { Statement, StatementParameter } from '../../src/store/statement.ts';

const parameter = (
  name: string,
  type: StatementParameter['type'],
  fallback: StatementParameter['default'],
) => ({
  name,
  type,
  default: fallback,
  description: `the ${name}`,
});

const report: Statement = {
  name: 'example',
  text: '',
  title: '',
  description: '',
  columns: [],
  parameters: [
    parameter('region', 'String', undefined),
    parameter('via', '[String]', ['ResearchInstitute']),
    parameter('years', '[Int]', []),
    parameter('share', 'Float', 0.5),
    parameter('drafts', 'Boolean', true),
    parameter('limit', 'Int', 50),
  ],
};

const read = (given: Readonly<Record<string, readonly string[]>>) =>
  readParameters(report, new Map(Object.entries({ region: ['清远市'], ...given })));

test.each([
  [{}, { region: '清远市' }],
  [{ region: ['2025'] }, { region: '2025' }],
  [
    { limit: ['20'], drafts: ['false'], share: ['-0.25'] },
    { limit: 20, drafts: false, share: -0.25 },
  ],
  [{ via: ['Park', 'Platform'] }, { via: ['Park', 'Platform'] }],
  [{ via: ['Park, Platform，University'] }, { via: ['Park', 'Platform', 'University'] }],
  [{ years: ['2021,2025'] }, { years: [2021, 2025] }],
])('%j', (given, expected) => expect(read(given)).toEqual({ region: '清远市', ...expected }));

test.each([
  [{ limit: ['1.5'] }, 'example: --limit takes a whole number, not "1.5".'],
  [{ limit: ['1e3'] }, 'example: --limit takes a whole number, not "1e3".'],
  [{ limit: [''] }, 'example: --limit takes a whole number, not "".'],
  [{ share: ['half'] }, 'example: --share takes a number, not "half".'],
  [{ drafts: ['yes'] }, 'example: --drafts takes true or false, not "yes".'],
  [{ years: ['2021,soon'] }, 'example: --years takes a list of whole numbers, not "soon".'],
  [{ region: ['清远市', '广州市'] }, 'example: --region is given 2 times. Give it once.'],
  [
    { town: ['清远'] },
    'example has no parameter --town. It has --region, --via, --years, --share, --drafts, --limit.',
  ],
])('%j is refused', (given, message) => expect(() => read(given)).toThrow(message));

test('what has no default is needed', () => {
  expect(() => readParameters(report, new Map())).toThrow('example needs --region: the region.');
});
