import {
  buildSchema,
  getNamedType,
  isEnumType,
  isNonNullType,
  isObjectType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSchema } from '../../src/api/read-schema.ts';
import { serve, sharedStore } from './serve.ts';

const loaded = sharedStore('embedded');
const schema = buildSchema(readSchema());
const root = schema.getQueryType()?.getFields() ?? {};

/** Every list that the schema has, with the query that leads to it. */
const lists = Object.values(root).flatMap((field) => {
  const inner = getNamedType(field.type);
  const own = hasFirst(field) ? [asking(field, 'first: 201', '{ __typename }')] : [];
  return isObjectType(inner) ? [...own, ...within(field, inner)] : own;
});

/** Lists in what a field of the query leads to, one page or list farther. */
function within(field: GraphQLField<unknown, unknown>, type: GraphQLObjectType): readonly string[] {
  const nodes = getNamedType(type.getFields()['nodes']?.type);
  const rows = isObjectType(nodes) ? nodes : type;
  return Object.values(rows.getFields())
    .filter(hasFirst)
    .map((list) => {
      const selected = `${list.name}(first: 201) { __typename }`;
      return asking(field, '', rows === type ? `{ ${selected} }` : `{ nodes { ${selected} } }`);
    });
}

function hasFirst({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ name }) => name === 'first');
}

function asking({ name, args }: GraphQLField<unknown, unknown>, more: string, selected: string): string {
  const needed = args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const given = needed.map((arg) => {
    const type = getNamedType(arg.type);
    return `${arg.name}: ${isEnumType(type) ? type.getValues()[0]?.name : '"清远市"'}`;
  });
  const all = [...given, more].filter((each) => each !== '').join(', ');
  return `{ ${name}${all === '' ? '' : `(${all})`} ${selected} }`;
}

test.each(lists)('%s is one more than a page may have', async (query) => {
  const { ask } = await serve(loaded());
  const { errors } = await ask(query);
  expect(errors).toMatchObject([
    { message: 'first must be 1 to 200, not 201.', extensions: { code: 'BAD_USER_INPUT' } },
  ]);
});

test('all of the query’s lists were asked', () => {
  expect(lists.length).toBeGreaterThan(30);
});

describe('each question has its bounds', () => {
  const sides = 'from: "清远市", to: "粤港澳大湾区"';
  test.each([
    ['entities(first: 0) { totalCount }', 'first must be 1 to 200, not 0.'],
    ['entities(first: -1) { totalCount }', 'first must be 1 to 200, not -1.'],
    ['entities(first: null) { totalCount }', 'first must be 1 to 200, not null.'],
    [`connectors(${sides}, maxHops: 7) { totalCount }`, 'maxHops must be 1 to 6, not 7.'],
    [`connectors(${sides}, maxHops: 0) { totalCount }`, 'maxHops must be 1 to 6, not 0.'],
    [`brokers(${sides}, maxHops: 7) { totalCount }`, 'maxHops must be 1 to 6, not 7.'],
    [`paths(${sides}, maxHops: 7) { length }`, 'maxHops must be 1 to 6, not 7.'],
    ['neighborhood(id: "清远市", depth: 5) { truncated }', 'depth must be 1 to 4, not 5.'],
    ['neighborhood(id: "清远市", limit: 501) { truncated }', 'limit must be 1 to 500, not 501.'],
    ['neighborhood(id: "清远市", limit: 0) { truncated }', 'limit must be 1 to 500, not 0.'],
    [`search(text: "${'清'.repeat(201)}") { totalCount }`, 'text must have at most 200 characters.'],
    [
      `nodes(ids: [${Array.from({ length: 201 }, () => '"x"').join(' ')}]) { id }`,
      'ids must be at most 200, not 201.',
    ],
    [
      'report(name: "units-by-load", parameters: { limit: 1001 }) { rows }',
      'limit must be 1 to 1000, not 1001.',
    ],
  ])('%s', async (question, message) => {
    const { ask } = await serve(loaded());
    const { errors } = await ask(`{ ${question} }`);
    expect(errors).toMatchObject([{ message, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test.each([
    [`connectors(${sides}, maxHops: 6, first: 1) { totalCount }`],
    [`paths(${sides}, maxHops: 6, first: 1) { length }`],
    ['neighborhood(id: "清远市", depth: 4, limit: 500) { truncated }'],
    ['entities(first: 200) { totalCount }'],
  ])('%s is within them', async (question) => {
    const { ask } = await serve(loaded());
    expect((await ask(`{ ${question} }`)).errors).toBeUndefined();
  });
});
