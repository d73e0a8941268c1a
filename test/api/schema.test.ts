import { readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { readSchema } from '../../src/api/read-schema.ts';

const schema = buildSchema(readSchema());

test('the schema holds all that frontends were promised', () => {
  const promised = buildSchema(readFileSync(new URL('./contract.graphql', import.meta.url), 'utf8'));
  expect(findBreakingChanges(promised, schema)).toEqual([]);
});

test('every type, field, argument and value says what it means', () => {
  const silent: string[] = [];
  const look = (
    name: string,
    { description }: { readonly description?: string | null | undefined },
  ): void => {
    if (!description) silent.push(name);
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    look(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
    if (!isObjectType(type) && !isInterfaceType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      look(`${type.name}.${field.name}`, field);
      for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
    }
  }
  expect(silent).toEqual([]);
});
