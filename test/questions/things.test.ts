import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collectThings, type KnownThing, type Things } from '../../src/questions/things.ts';
import { atOnce } from '../../src/std/at-once.ts';
import { compareCodePoints } from '../../src/std/compare-code-points.ts';

function keep(things: readonly KnownThing[]): Things {
  const collected = collectThings();
  for (const thing of things) collected.add(thing);
  return atOnce(collected.finish());
}

const someThings: readonly KnownThing[] = [
  {
    id: 'enterprise-n63q1nsne6foa9pc',
    kind: 'Enterprise',
    name: '广东先导稀材股份有限公司',
    aliases: ['先导稀材', '先导稀贵金属材料公司'],
  },
  { id: 'region-a', kind: 'Region', name: '清远市', nameEn: 'Qingyuan', aliases: ['清远'] },
  { id: 'unit-b', kind: 'GovernmentUnit', name: '清远市科学技术局', aliases: ['市科技局'] },
  { id: 'unit-c', kind: 'GovernmentUnit', name: '广州市科学技术局', aliases: ['市科技局'] },
];

test('a thing shows what is known of it', () => {
  const things = keep(someThings);
  const city = things.numberOf('region-a') ?? -1;
  expect([things.kindOf(city), things.nameOf(city), things.nameEnOf(city), things.aliasesOf(city)]).toEqual([
    'Region',
    '清远市',
    'Qingyuan',
    ['清远'],
  ]);
  expect(things.nameEnOf(0)).toBeNull();
  expect(things.numberOf('region-b')).toBeUndefined();
});

test.each([
  ['清远市', ['region-a'], []],
  ['先导稀材', [], ['enterprise-n63q1nsne6foa9pc']],
  ['市科技局', [], ['unit-c', 'unit-b']],
  ['市财政局', [], []],
  ['Qingyuan', [], []],
])('%s is the name of %j and an alias of %j', (word, named, withAlias) => {
  const things = keep(someThings);
  expect(things.named(word).map(things.idOf)).toEqual(named);
  expect(things.withAlias(word).map(things.idOf)).toEqual(withAlias);
});

test('whoever bears a word is found once, by name and id', () => {
  const word = fc.constantFrom('甲', '乙', '丙', '丁', 'A', 'B');
  const anyThings = fc.array(fc.record({ name: word, aliases: fc.array(word, { maxLength: 5 }) }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(anyThings, word, (list, asked) => {
      const known = list.map(({ name, aliases }, i): KnownThing => ({
        id: `park-${100 + i}`,
        kind: 'Park',
        name,
        aliases,
      }));
      const expected = (bears: (thing: KnownThing) => boolean): readonly string[] =>
        known
          .filter(bears)
          .toSorted((a, b) => compareCodePoints(a.name, b.name) || compareCodePoints(a.id, b.id))
          .map(({ id }) => id);
      const things = keep(known);
      expect(things.named(asked).map(things.idOf)).toEqual(expected(({ name }) => name === asked));
      expect(things.withAlias(asked).map(things.idOf)).toEqual(
        expected(({ aliases }) => aliases?.includes(asked) ?? false),
      );
    }),
  );
});
