import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameIndex } from '../../src/questions/name-index.ts';
import { countNames, searchNames } from '../../src/questions/search-names.ts';
import { plainOf, syllablesOf } from '../../src/questions/names/spell.ts';
import { namedThingsOf } from './named-things-of.ts';
import { searchByScan, type NamedThing } from './search-by-scan.ts';

test('the index finds what looking at every name finds, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(graph, fc.array(search, { minLength: 5, maxLength: 5 }), async (things, searches) => {
      const index = await nameIndex(namedThingsOf(things), async () => {});
      for (const { of, first, kinds, ...search } of searches) {
        const text = textOf(search, things[of % things.length]?.name ?? '');
        const all = searchByScan(things, text, kinds).map(({ thing: { id }, score, matched }) => ({
          id,
          score,
          matched,
        }));
        const found = searchNames(index, text, { kinds });
        expect({ text, found: found.map(({ id, score, matched }) => ({ id, score, matched })) }).toEqual({
          text,
          found: all,
        });
        const page = searchNames(index, text, { kinds, first });
        expect(page).toEqual(found.slice(0, first));
        expect(searchNames(index, text, { kinds, first, after: page.at(-1) })).toEqual(
          found.slice(page.length > 0 ? first : 0).slice(0, first),
        );
        expect(countNames(index, text, kinds)).toBe(all.length);
      }
    }),
    { seed: 20201231, numRuns: 400 },
  );
}, 120_000);

/** Few words, so that names and searches have much in common. */
const word = fc.constantFrom(
  // prettier-ignore
  '清远',
  '清源',
  '市',
  '省',
  '广州',
  '廣州',
  '科技',
  '科學技術',
  '局',
  '长',
  '重庆',
  '大学',
  '学',
  '研究院',
  '公司',
  '有限',
  '行',
  '银行',
  '一',
  '区',
  // prettier-ignore
  '5G',
  'AI',
  'Sun',
  'Yat',
  'sen',
  'university',
  'Qing',
  'yuan',
  'shi',
  'xian',
  'xi',
  'an',
  'é',
  '（',
  ' ',
  '𠮷',
  'ё',
);
const name = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(''));
const graph: fc.Arbitrary<readonly NamedThing[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom('University', 'Region'),
      name,
      nameEn: fc.option(
        fc.constantFrom('Qingyuan', 'Sun Yat-sen University', 'University of Science', 'AI Lab é'),
      ),
      aliases: fc.array(name, { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 30 },
  )
  .map((things) => things.map((thing, i) => ({ id: `e-${i}`, ...thing })));

/** A name, a part of it, its pinyin or initials, or something else, and one or two errors in it. */
const typed = fc.oneof(
  name,
  fc.constantFrom(
    'qingyuan',
    'qingyuanshi',
    'gzkjj',
    'qyskjj',
    'hsdqyyjy',
    'yanjiuyuan',
    'guangzhoukeji',
    'yuan',
    'ngyua',
    'dx',
    'q',
    '清',
  ),
  fc.constantFrom(
    'zhongqing',
    'chongqing',
    'xian',
    'sunyatsen',
    'yatsen',
    'university',
    'gongsi',
    'yxgs',
    'kexuejishuju',
    'daxueyjy',
  ),
  fc
    .array(fc.constantFrom(...'qysgzkjdxabé5'), { minLength: 1, maxLength: 7 })
    .map((letters) => letters.join('')),
);
const errors = fc.array(
  fc.record({
    swap: fc.boolean(),
    at: fc.nat(12),
    remove: fc.nat(2),
    add: fc.constantFrom('', '', '市', 'a', 'y', '远', 'é'),
  }),
  { maxLength: 2 },
);
const search = fc.record({
  of: fc.nat(),
  way: fc.constantFrom('typed', 'name', 'pinyin', 'initials'),
  typed,
  from: fc.nat(3),
  length: fc.integer({ min: 1, max: 20 }),
  errors,
  first: fc.integer({ min: 1, max: 6 }),
  kinds: fc.option(fc.constant<readonly ['Region']>(['Region']), { freq: 4 }),
});

interface Typing {
  readonly way: string;
  readonly typed: string;
  readonly from: number;
  readonly length: number;
  readonly errors: readonly TypingError[];
}

function textOf({ way, typed: other, from, length, errors: all }: Typing, called: string): string {
  const said = syllablesOf(plainOf(called));
  const ways = new Map([
    ['name', called],
    ['pinyin', said.join('')],
    ['initials', said.map((syllable) => syllable.charAt(0)).join('')],
  ]);
  return all.reduce(misspell, ways.get(way)?.slice(from, from + length) ?? other);
}

interface TypingError {
  readonly at: number;
  readonly swap: boolean;
  readonly remove: number;
  readonly add: string;
}

function misspell(text: string, { at, swap, remove, add }: TypingError): string {
  const letters = Array.from(text);
  const place = at % (letters.length + 1);
  const [one = '', two = ''] = letters.slice(place, place + 2);
  return (swap ? letters.toSpliced(place, 2, two, one) : letters.toSpliced(place, remove, add)).join('');
}
