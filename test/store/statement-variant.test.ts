import { expect, test } from 'vitest';
import { parseStatement } from '../../src/store/parse-statement.ts';
import { statementVariant } from '../../src/store/statement-variant.ts';

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

function where(parameters: Parameters<typeof statementVariant>[1]): readonly string[] {
  const lines = statementVariant(statement, parameters).text.split('\n');
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
  expect(statementVariant(statement, { kinds: ['Park'], related: true, direction: 'IN' }).text).toContain(
    "// columns: id\nMATCH (e:Entity)\nWHERE e.name >= ''\n",
  );
});

test('a parameter that only an idle filter names is not named', () => {
  expect(statementVariant(statement, { kinds: null, related: false, direction: 'ANY' }).names).toEqual([]);
  expect(statementVariant(statement, { kinds: null, related: true, direction: 'IN' }).names).toEqual([
    'direction',
  ]);
});

const typed = parseStatement(
  'cypher/read/relations.cypher',
  `// title: Relations
// param: types [String]
// param: roles [String]
// columns: id
MATCH (e:Entity)-[r:HOSTS|PART_OF|MANAGES]-(o:Entity)
MATCH (e)-[p:LEADS|NAMED_IN]->(t:Task)<-[q:LEADS|NAMED_IN]-(o)
WHERE type(r) IN $types
  AND type(q) IN $roles
  AND (r.id > '' OR type(p) IN $roles)
RETURN r.id AS id`,
);

test.each([
  [['PART_OF', 'HOSTS'], ['LEADS'], '[r:HOSTS|PART_OF]', '[q:LEADS]', ['true', 'true']],
  [['NO_TYPE'], ['NAMED_IN'], '[r:HOSTS|PART_OF|MANAGES]', '[q:NAMED_IN]', ['type(r) IN $types', 'true']],
])('of types %j and roles %j only these are walked', (types, roles, relations, parts, conditions) => {
  const { text } = statementVariant(typed, { types, roles });
  expect(text).toContain(`MATCH (e:Entity)-${relations}-(o:Entity)`);
  expect(text).toContain(`MATCH (e)-[p:LEADS|NAMED_IN]->(t:Task)<-${parts}-(o)`);
  const [first, second] = conditions;
  expect(text).toContain(`WHERE ${first}\n  AND ${second}\n  AND (r.id > '' OR type(p) IN $roles)`);
});
