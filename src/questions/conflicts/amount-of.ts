/** A value in its bare unit. */
export interface Amount {
  readonly value: number;
  /** Without 万 and 亿; empty where none is written. */
  readonly unit: string;
}

/** What a figure amounts to: 1.2 万家 is 12000 家, 3 亿元 and 30000 万元 are 300000000 元. */
export function amountOf({ value, unit }: { readonly value: number; readonly unit: string | null }): Amount {
  const [, thousands = '', bare = ''] = /^([万亿]*)(.*)$/u.exec(unit ?? '') ?? [];
  const times = [...thousands].reduce((product, word) => product * (word === '万' ? 1e4 : 1e8), 1);
  // 1.2 * 10000 must be 12000 and not 12000.000000000002.
  return { value: Number((value * times).toPrecision(12)), unit: bare };
}
