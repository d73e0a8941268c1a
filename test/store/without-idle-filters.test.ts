import { expect, test } from 'vitest';
import { parseStatement } from '../../src/store/parse-statement.ts';
import { withoutIdleFilters } from '../../src/store/without-idle-filters.ts';

const statement = parseStatement(
  'cypher/read/things.cypher',
  `// title: Things
// param: kinds [String] = null
// param: related Boolean = false
// param: direction String = "ANY"
// columns: id
MATCH (e:Entity)
WHERE e.name >= ''
  AND ($kinds IS NULL OR any(label IN labels(e) WHERE label IN $kinds) OR e.id = '')
  AND (NOT $related OR EXISTS { MATCH (e)--(:Entity) })
  AND ($direction = 'ANY' OR ($direction = 'OUT' AND EXISTS { MATCH (e)-->() }))
  AND (e.name > '' OR e.id > '')
RETURN e.id AS id`,
);

function where(parameters: Parameters<typeof withoutIdleFilters>[1]): readonly string[] {
  const lines = withoutIdleFilters(statement, parameters).split('\n');
  return lines.filter((line) => line.startsWith('  AND'));
}

test('a filter that lets everything pass is not sent', () => {
  expect(where({ kinds: null, related: false, direction: 'ANY' })).toEqual([
    "  AND (e.name > '' OR e.id > '')",
  ]);
});

test('a filter that is used stands without the way round it', () => {
  expect(where({ kinds: ['Park'], related: true, direction: 'OUT' })).toEqual([
    "  AND (any(label IN labels(e) WHERE label IN $kinds) OR e.id = '')",
    '  AND (EXISTS { MATCH (e)--(:Entity) })',
    "  AND ($direction = 'ANY' OR ($direction = 'OUT' AND EXISTS { MATCH (e)-->() }))",
    "  AND (e.name > '' OR e.id > '')",
  ]);
});

test('the header and all other lines stay', () => {
  expect(withoutIdleFilters(statement, { kinds: ['Park'], related: true, direction: 'IN' })).toContain(
    "// columns: id\nMATCH (e:Entity)\nWHERE e.name >= ''\n",
  );
});
