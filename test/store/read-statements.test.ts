import { describe, expect, test } from 'vitest';
import { bindParameters } from '../../src/store/bind-parameters.ts';
import { parseStatement } from '../../src/store/parse-statement.ts';
import { readStatements } from '../../src/store/read-statements.ts';

const text = `// title: Institutes and the partners they bring
// description: Which institute lies in a region
//   and whom it works with.
// param: region String = "清远市" — the region asked for
// param: kinds [String] = null
// param: limit Int
// columns: institute, partner
MATCH (i:ResearchInstitute) RETURN i.name AS institute, i.name AS partner LIMIT $limit
`;

describe('a header', () => {
  test('is read with its parameters, their defaults and what they mean', () => {
    expect(parseStatement('cypher/reports/partners.cypher', text)).toEqual({
      name: 'partners',
      text,
      title: 'Institutes and the partners they bring',
      description: 'Which institute lies in a region and whom it works with.',
      parameters: [
        { name: 'region', type: 'String', default: '清远市', description: 'the region asked for' },
        { name: 'kinds', type: '[String]', default: null, description: '' },
        { name: 'limit', type: 'Int', default: undefined, description: '' },
      ],
      columns: ['institute', 'partner'],
    });
  });

  test.each([
    ['// titel: A\n', 'x.cypher line 1: "// titel: A" is no header line'],
    ['// title: A\nRETURN 1', 'x.cypher line 1: the header has no "// columns:" line'],
    ['// columns: a\nRETURN 1', 'x.cypher line 1: the header has no "// title:" line'],
    ['// title: A\n// title: B\n// columns: a', 'x.cypher line 2: a second "// title:"'],
    ['// title: A\n// columns: a\n// param: a Text', 'x.cypher line 3: "a Text" is no parameter'],
    ['// title: A\n// columns: a\n// param: a Int = "x"', 'x.cypher line 3: the default "x" is no Int'],
    ['// title: A\n// columns: a\n// param: a String = 清远', 'x.cypher line 3: the default 清远 is no JSON'],
    [
      '// title: A\n// columns: a\n// param: a [Int] = [1, "b"]',
      'x.cypher line 3: the default [1, "b"] is no [Int]',
    ],
  ])('%j is refused', (header, message) => {
    expect(() => parseStatement('x.cypher', header)).toThrow(message);
  });
});

describe('parameters', () => {
  const statement = parseStatement('partners.cypher', text);
  test('take their defaults', () => {
    expect(bindParameters(statement, { limit: 5 })).toEqual({ region: '清远市', kinds: null, limit: 5 });
  });

  test.each([
    [{}, 'partners needs the parameter "limit".'],
    [{ limit: 5, regions: [] }, 'partners has no parameter "regions". It has: region, kinds, limit.'],
    [{ limit: 5.5 }, 'the parameter "limit" is 5.5, but it takes Int'],
    [{ limit: '5' }, 'the parameter "limit" is "5", but it takes Int'],
    [{ limit: null }, 'the parameter "limit" is null, but it takes Int'],
    [{ limit: 5, kinds: ['Park', null] }, 'the parameter "kinds" is ["Park",null], but it takes [String]'],
  ])('%j is refused', (given, message) => {
    expect(() => bindParameters(statement, given)).toThrow(message);
  });
});

test.each(['read', 'reports'] as const)(
  'the statements of cypher/%s are in the order of their names',
  (kind) => {
    const names = [...readStatements(kind).keys()];
    expect(names).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThan(0);
  },
);
