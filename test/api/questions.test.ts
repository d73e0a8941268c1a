import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, test } from 'vitest';
import { readSchema } from '../../src/api/read-schema.ts';
import { backends } from '../store/empty-store.ts';
import { recordingStore } from './recording-store.ts';
import { serve, sharedStore } from './serve.ts';

const folder = new URL('./questions/', import.meta.url).pathname;
const questions = readdirSync(folder).flatMap((file) =>
  file.endsWith('.graphql') ? [file.slice(0, -'.graphql'.length)] : [],
);

describe.each(backends)('on the %s store', (backend) => {
  const loaded = sharedStore(backend);

  test.each(questions)('%s has its answer, by its statements', { timeout: 100_000 }, async (name) => {
    const { store, sent } = recordingStore(loaded());
    const { ask } = await serve(store);
    const { data, errors } = await ask(readFileSync(`${folder}${name}.graphql`, 'utf8'));
    expect(errors).toBeUndefined();
    await expect(`${JSON.stringify({ data }, null, 2)}\n`).toMatchFileSnapshot(`questions/${name}.json`);
    await expect(`${sent.toSorted().join('\n\n')}\n`).toMatchFileSnapshot(`questions/${name}.cypher`);
  });
});

test('every field of the schema is asked for in some question', () => {
  const schema = buildSchema(readSchema());
  const asked = new Set<string>();
  const info = new TypeInfo(schema);
  for (const name of questions) {
    const note = { enter: () => void asked.add(`${info.getParentType()?.name}.${info.getFieldDef()?.name}`) };
    visit(parse(readFileSync(`${folder}${name}.graphql`, 'utf8')), visitWithTypeInfo(info, { Field: note }));
  }
  const fields = Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!isObjectType(type) || type.name.startsWith('__')) return [];
    const inherited = type.getInterfaces().flatMap((above) => Object.keys(above.getFields()));
    return Object.keys(type.getFields()).flatMap((field) =>
      inherited.includes(field) && type.name !== 'Document' ? [] : [`${type.name}.${field}`],
    );
  });
  expect(
    fields.filter((field) => !asked.has(field) && !/^Report(Def|Par)|^Query.reports/.test(field)),
  ).toEqual([]);
});
