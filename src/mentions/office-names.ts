import type { OfficeName } from '../seeds/reference.ts';
import { indexWords, type WordIndex } from './word-index.ts';

/** The names of local departments without their places, by every form: 科学技术局 → 科技局. */
export interface OfficeNames {
  readonly canonical: ReadonlyMap<string, string>;
  readonly words: WordIndex<string>;
  /** By the form's characters in order, for names whose words were swapped: 农村农业局. */
  readonly bySortedCharacters: ReadonlyMap<string, string>;
  /** Forms with a place inside (中国人民银行{}中心支行) by their first character; longest head and tail first. */
  readonly templatesByHead: ReadonlyMap<string, readonly OfficeTemplate[]>;
  /** All forms of a canonical name, itself first. */
  readonly forms: ReadonlyMap<string, readonly string[]>;
}

/** A form with a place inside it: what stands before and after the place, and the canonical form with `{}`. */
export interface OfficeTemplate {
  readonly head: string;
  readonly tail: string;
  readonly canonical: string;
}

export function makeOfficeNames(offices: readonly OfficeName[]): OfficeNames {
  const pairs = offices.flatMap(({ canonical, forms }) =>
    [canonical, ...forms].map((form) => [form, canonical] as const),
  );
  const plain = pairs.filter(([form]) => !form.includes('{}'));
  return {
    canonical: new Map(plain.toReversed()),
    words: indexWords(plain),
    bySortedCharacters: uniqueBy(plain, ([form]) => sortedCharacters(form)),
    templatesByHead: groupTemplates(pairs.flatMap(([form, canonical]) => templateOf(form, canonical))),
    forms: new Map(offices.map(({ canonical, forms }) => [canonical, [canonical, ...forms]])),
  };
}

/** 农村农业局 and 农业农村局 have the same: 业农农局村 in the order of their code points. */
export function sortedCharacters(words: string): string {
  return [...words].toSorted().join('');
}

function templateOf(form: string, canonical: string): readonly OfficeTemplate[] {
  const [head, tail] = form.split('{}');
  return head === undefined || tail === undefined ? [] : [{ head, tail, canonical }];
}

function groupTemplates(
  templates: readonly OfficeTemplate[],
): ReadonlyMap<string, readonly OfficeTemplate[]> {
  const longestFirst = templates
    .filter(({ head }) => head !== '')
    .toSorted((a, b) => b.head.length - a.head.length || b.tail.length - a.tail.length);
  const groups = new Map<string, OfficeTemplate[]>();
  for (const template of longestFirst) {
    const first = template.head.charAt(0);
    groups.set(first, [...(groups.get(first) ?? []), template]);
  }
  return groups;
}

function uniqueBy(
  pairs: readonly (readonly [string, string])[],
  keyOf: (pair: readonly [string, string]) => string,
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const pair of pairs) {
    const known = found.get(keyOf(pair));
    if (known !== undefined && known !== pair[1]) shared.add(keyOf(pair));
    found.set(keyOf(pair), pair[1]);
  }
  for (const key of shared) found.delete(key);
  return found;
}
