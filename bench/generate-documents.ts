import { readClauses } from '../src/clauses/read-clauses.ts';
import type { SourceDocument } from '../src/seeds/source-document.ts';
import { repairText } from '../src/text/repair-text.ts';
import { randomNumbers } from './random-numbers.ts';

/**
 * Plans that recombine the clauses of real ones: each has a title of its own, ten chapters and forty clauses drawn from
 * all the sources. The same seed gives the same texts.
 */
export function generateDocuments(
  sources: readonly SourceDocument[],
  count: number,
  seed: number,
): readonly SourceDocument[] {
  const pool = sources.flatMap(paragraphsOf);
  const next = randomNumbers(seed);
  return Array.from({ length: count }, (_, i) => {
    const id = `generated-${String(i).padStart(5, '0')}`;
    return { id, fileName: `${id}.txt`, text: planText(i, pool, next), facts: {} };
  });
}

/** The clauses that say something by themselves, without their numbers. */
function paragraphsOf({ id, text }: SourceDocument): readonly string[] {
  const repaired = repairText(id, text, () => undefined);
  return readClauses(repaired, () => undefined)
    .filter(({ form, text: words }) => form === 'paragraph' && words.length > 120)
    .map(({ text: words }) => words.replace(/^(?:[（(]?[一二三四五六七八九十\d]+[)）、.．]?)+/u, ''));
}

function planText(i: number, pool: readonly string[], next: () => number): string {
  const place = places[i % places.length] ?? '';
  const year = 2010 + (i % 15);
  const chapters = Array.from({ length: 10 }, (_, chapter) => {
    const clauses = Array.from({ length: 4 }, (__, clause) => {
      const words = pool[Math.floor(next() * pool.length)] ?? '';
      return `（${numerals[clause]}）${words}`;
    });
    return [`${numerals[chapter]}、重点任务`, ...clauses].join('\n');
  });
  return [`${place}创新发展三年行动计划（${year}—${year + 2}年）`, `${place}人民政府`, ...chapters, ''].join(
    '\n',
  );
}

const numerals = [...'一二三四五六七八九十'];
const places = ['清远市', '广州市', '合肥市', '成都市', '武汉市', '苏州市', '青岛市', '长沙市'];
