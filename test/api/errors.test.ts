import { expect, test } from 'vitest';
import { StoreError } from '../../src/store/store-error.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { serve, sharedStore } from './serve.ts';

const loaded = sharedStore('embedded');

test('a name that several bear is bad input that lists them; the kind or the id decides', async () => {
  const { ask } = await serve(loaded());
  const { errors } = await ask('{ entity(name: "市科技局") { id } }');
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'BAD_USER_INPUT',
    candidates: [
      { id: expect.stringMatching(/^unit-/), name: '广州市科学技术局', kind: 'GOVERNMENT_UNIT' },
      { id: expect.stringMatching(/^unit-/), name: '清远市科学技术局', kind: 'GOVERNMENT_UNIT' },
    ],
  });
  expect((await ask('{ entity(name: "市科技局", kind: PARK) { id } }')).data).toEqual({ entity: null });
  const other = await ask('{ connectors(from: "市科技局", to: "粤港澳大湾区") { totalCount } }');
  expect(other.errors?.[0]).toMatchObject({ path: ['connectors'], extensions: { code: 'BAD_USER_INPUT' } });
});

test('an unknown name in a question is NOT_FOUND, with the nearest names', async () => {
  const { ask } = await serve(loaded());
  const { errors } = await ask('{ paths(from: "清源市", to: "粤港澳大湾区") { length } }');
  expect(errors?.[0]?.message).toContain('Did you mean 清远市');
  expect(errors?.[0]?.extensions).toMatchObject({
    code: 'NOT_FOUND',
    suggestions: expect.arrayContaining([expect.objectContaining({ name: '清远市', kind: 'REGION' })]),
  });
});

test('an unknown document to compare is NOT_FOUND', async () => {
  const { ask } = await serve(loaded());
  const { errors } = await ask(
    '{ documentDiff(before: "000_5b9f67416fbe14a6", after: "x") { after { id } } }',
  );
  expect(errors?.[0]).toMatchObject({
    message: 'There is no document "x". documents { nodes { id title } } lists them.',
    extensions: { code: 'NOT_FOUND' },
  });
});

test.each([
  ['{ entities(after: "x") { nodes { id } } }', 'after is "x", which is no cursor of this list.'],
  [
    '{ entities(orderBy: DEGREE, after: "WyJhIiwiYiJd") { nodes { id } } }',
    'which is no cursor of this list.',
  ],
  [
    '{ sharedTasks(a: "市财政局", b: "清远市财政局") { totalCount } }',
    'a and b are both 清远市财政局. Name two things.',
  ],
  ['{ brokers(from: "清远市", to: "广州市", maxHops: 9) { totalCount } }', 'maxHops must be 1 to 6, not 9.'],
  ['{ conflicts(first: 500) { nodes { id } } }', 'first must be 1 to 200, not 500.'],
  ['{ timeline(id: "清远市", after: "WyJhIl0") { nodes { year } } }', 'which is no cursor of this list.'],
  ['{ entity { id } }', 'entity needs an id or a name.'],
  ['{ report(name: "units-by-load", parameters: { limit: "many" }) { rows } }', 'limit'],
  ['{ report(name: "units-by-load", parameters: { limit: 100000 }) { rows } }', 'limit must be 1 to 1000'],
  ['{ report(name: "units-by-load", parameters: { money: 1 }) { rows } }', 'has no parameter "money"'],
])('%s is told what is wrong', async (query, message) => {
  const { ask } = await serve(loaded());
  const { errors } = await ask(query);
  expect(errors?.[0]?.message).toContain(message);
  expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
});

test.each([
  [new StoreError('STORE_UNAVAILABLE', 'bolt://10.0.0.7:7687 refused'), 'STORE_UNAVAILABLE'],
  [new StoreError('TIMEOUT', 'took more than 10 s'), 'TIMEOUT'],
  [new Error('secret of /etc/passwd'), 'INTERNAL_SERVER_ERROR'],
])('of %s callers see the code and nothing of the inside', async (failure, code) => {
  const { ask } = await serve(failing(loaded(), failure), { logLevel: 'silent' });
  const { errors, headers } = await ask('{ documents { nodes { id } } }');
  expect(errors?.[0]?.extensions).toEqual({ code, requestId: headers.get('x-request-id') });
  expect(errors?.[0]?.message).not.toContain(failure.message);
});

/** The store on a bad day. */
function failing(store: GraphStore, failure: Error): GraphStore {
  return { ...store, read: () => Promise.reject(failure) };
}
