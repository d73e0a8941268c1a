import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeLabels } from '../../src/ontology/node-labels.ts';
import { cypherFolder } from '../../src/store/cypher-folder.ts';
import { readStatements } from '../../src/store/read-statements.ts';
import { bare, cypherRules, readRules, returnItems } from './cypher-rules.ts';

const statements = [...readStatements('read').values(), ...readStatements('reports').values()];
const files = readdirSync(cypherFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.cypher'),
);

describe.each([...cypherRules, ...readRules])('$name', ({ breach, example }) => {
  test('finds its own example', () => expect(breaks(breach, example)).toBe(true));
});

describe.each(files)('cypher/%s', (file) => {
  const text = readFileSync(join(cypherFolder, file), 'utf8');
  test('uses what both stores answer alike', () => {
    expect(cypherRules.filter(({ breach }) => breaks(breach, text)).map(({ name }) => name)).toEqual([]);
  });
});

describe.each(statements)('$name', ({ text, parameters, columns }) => {
  test('is a bounded read in a unique order', () => {
    expect(readRules.filter(({ breach }) => breaks(breach, text)).map(({ name }) => name)).toEqual([]);
  });

  test('uses each parameter of its header, and no other', () => {
    const used = new Set([...bare(text).matchAll(/\$(\w+)/g)].map(([, name]) => name));
    expect([...used].sort()).toEqual(parameters.map(({ name }) => name).sort());
  });

  test('returns the columns of its header', () => {
    const names = returnItems(bare(text)).map((item) => /(?:\bAS )?(\w+)$/.exec(item)?.[1]);
    expect(names).toEqual(columns);
  });
});

test.each(nodeLabels)('%s nodes have a unique, indexed id', (label) => {
  const setup = readFileSync(join(cypherFolder, 'setup/constraints.cypher'), 'utf8');
  expect(setup).toContain(`FOR (n:${label}) REQUIRE n.id IS UNIQUE;`);
  expect(setup).toContain(`FOR (n:${label}) ON (n.id);`);
});

function breaks(breach: RegExp | ((text: string) => boolean), text: string): boolean {
  return typeof breach === 'function' ? breach(bare(text).trim()) : breach.test(bare(text).trim());
}
