import type { DocumentReading } from '../clauses/document-reading.ts';
import type { Division } from '../seeds/reference.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { DivisionNames } from './division-names.ts';

/**
 * Gives a document its region where neither issuer nor title names one (关于推进人才集聚工程的实施意见): a text that speaks as a city
 * (我市, 市科技局) is that of the one city it names again and again, a text that speaks as a province that of its province.
 */
export function placeIssuer(reading: DocumentReading, names: DivisionNames): DocumentReading {
  const { profile, repaired } = reading;
  if (profile.region !== undefined) return reading;
  const level = levelSpoken(repaired.text);
  const region = level === undefined ? undefined : mostNamed(repaired.text, divisionsOf(names, level));
  return region === undefined ? reading : { ...reading, profile: { ...profile, region } };
}

/** The level whose words and offices a text uses as its own; undefined where it uses few, or those of a county. */
function levelSpoken(text: string): string | undefined {
  const counts = new Map<string, number>();
  for (const match of matchesOf(ownWords, text)) {
    const level = match[1] ?? match[2] ?? '';
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [first] = [...counts].toSorted(([, one], [, other]) => other - one);
  return first !== undefined && first[1] >= enough ? first[0] : undefined;
}

function divisionsOf({ byCode }: DivisionNames, level: string): readonly Division[] {
  return [...byCode.values()].filter(
    (division) => division.level !== 'county' && division.name.endsWith(level),
  );
}

/** The division named at least three times, and three times as often as any other. */
function mostNamed(text: string, divisions: readonly Division[]): string | undefined {
  const [first, second] = divisions
    .map(({ name, short }) => ({ name, count: text.split(short || name).length - 1 }))
    .toSorted((one, other) => other.count - one.count);
  return first !== undefined && first.count >= Math.max(enough, 3 * (second?.count ?? 0))
    ? first.name
    : undefined;
}

const enough = 3;
const levels = '自治区|自治州|省|市|州|区|县';
const ownWords = new RegExp(
  `[全我本](${levels})(?!场|域)|(?<=^|[、，,：:（(由\\n])(${levels})(?:委|政府|(?:发展|科技|科学|工业|经济|经信|财政|教育|人力|人社|商务|农业|自然|规划|住房|交通|卫生|市场|国资|数据|生态)\\p{Script=Han}{0,12}(?:局|委|厅|办))`,
  'gu',
);
