import type { Comparator } from '../../ontology/comparators.ts';
import { gather } from '../../std/gather.ts';
import { matchesOf } from '../../std/matches-of.ts';
import type { Span } from '../../std/span.ts';
import { percentInWords } from './percent-in-words.ts';
import { quantitiesInWords } from './quantities-in-words.ts';

/** A figure with its unit as it stands in a sentence: 超过 380 家, 65%左右. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly comparator: Comparator;
  /** From the first word that belongs to the figure (超过) to the last (以上); offsets into the text given. */
  readonly span: Span;
  /** Whether it only says where the count starts from: 从现有的65家…, 由2012年的3个…. */
  readonly isStart: boolean;
  /** The year it starts from, where the text says: 由2012年的3个. */
  readonly startYear: number | undefined;
}

/** The figures with a unit that can be counted or measured; not ordinals (第12位), areas, ages, dates or model numbers (5G). */
export function findQuantities(text: string): readonly Quantity[] {
  const inDigits = quantitiesInDigits(text);
  const inWords = [...(text.includes('百分之') ? percentages(text) : []), ...roundNumbers(text)];
  if (inWords.length === 0) return inDigits;
  return [...inDigits, ...inWords].toSorted((a, b) => a.span.start - b.span.start);
}

function roundNumbers(text: string): readonly Quantity[] {
  return quantitiesInWords(text).map(({ value, unit, before, after, span }) => ({
    value,
    unit,
    span,
    comparator: comparatorOf(before, after),
    isStart: startPattern.test(text.slice(0, span.start)),
    startYear: undefined,
  }));
}

/** 不低于百分之六十五. */
function percentages(text: string): readonly Quantity[] {
  return gather(
    matchesOf(percentPattern, text),
    ({ 0: whole, 1: before = '', 2: words = '', 3: after = '', index }) => {
      const value = percentInWords(words);
      if (value === undefined) return [];
      const span = { start: index, end: index + whole.length };
      const isStart = startPattern.test(text.slice(0, index));
      return [
        { value, unit: '%', comparator: comparatorOf(before, after), span, isStart, startYear: undefined },
      ];
    },
  );
}

function quantitiesInDigits(text: string): readonly Quantity[] {
  return gather(matchesOf(quantityPattern, text), (match) => {
    const [, before = '', low = '', high, unit = '', after = ''] = match;
    const upTo = text.slice(0, match.index);
    if (unopened.test(upTo) || uncounted.test(text.slice(match.index + match[0].length))) return [];
    if (unit === '位' && ranking.test(upTo)) return [];
    if (unit === '条' && named.test(upTo)) return [];
    if (unit.endsWith('元') && sorted.test(text.slice(match.index + match[0].length))) return [];
    const span = { start: match.index, end: match.index + match[0].length };
    const from = startPattern.exec(upTo);
    const startYear = from?.groups?.['year'] === undefined ? undefined : Number(from.groups['year']);
    const common = { unit: unit.replace('％', '%'), span, isStart: from !== null, startYear };
    if (high === undefined)
      return [{ ...common, value: valueOf(low), comparator: comparatorOf(before, after) }];
    return [
      { ...common, value: valueOf(low), comparator: 'GTE' as const },
      { ...common, value: valueOf(high), comparator: 'LTE' as const },
    ];
  });
}

function valueOf(figure: string): number {
  return Number(figure.replaceAll(',', ''));
}

function comparatorOf(before: string, after: string): Comparator {
  if (/约|近/u.test(before) || /左右/u.test(after)) return 'APPROX';
  if (/不(?:超过|高于|大于|多于)|控制在|低于(?<!不低于)/u.test(before) || /以内|以下/u.test(after))
    return 'LTE';
  if (/超|突破|不少|不低|不小|至少|大于|高于|多于/u.test(before) || /以上|多|余/u.test(after)) return 'GTE';
  return 'EQ';
}

/** Digits that belong to something else: 第12, 2020年的表1-3, 5G+, A3, 三个100%, 辐射5公里. */
const unopened = /(?:第|前|[A-Za-z\d.\-+〔]|[一二两三四五六]个|辐射|半径)$/u;
/** 排名前进5位 */
const ranking = /(?:排名|位次|排位|名次|前进|进位|上升|位列)(?:前进|上升|提升|提高|争先)?$/u;
/** 稳增长20条 and 优化营商环境政策25条 are names of policies. */
const named = /(?:“[^”]{0,8}|政策|措施|意见|新政|举措)$/u;
/** Words after the unit that make it no count of things: 3个方面, 10个工作日, 2个阶段, 5个专项组. */
const uncounted =
  /^(?:半径|范围|距离|平方|亩|公顷|立方|方面|阶段|工作日|月|小时|年|层次|层面|环节|步骤|字|百分点的|大型|级(?!别)|(?:专项|工作)?(?:专班|小组|工作组|专项组))/u;
/** 进出口额5亿元以上外贸企业5家: the firms are counted, and the sum only sorts them. */
const sorted =
  /^的?[^，,。；;、：:\d]{0,8}(?:企业|项目|园区|平台|基地)[^，,。；;、：:\d]{0,8}\d+(?:家|个|户)/u;
const startPattern = /(?:从|由)(?:现有|现在|目前|当前|原有|原来|(?<year>\d{4})年末?)?的?(?:约)?$/u;

const comparatorWords =
  '(?:不超过|不高于|不大于|不多于|控制在|不少于?|不低于|不小于|至少|超过|突破|高于|大于|多于|低于|超|约为|大约|约|接近|近)';
const figure = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const scales = '(?:百|千|万|十万|百万|千万|亿|万亿)?';
const things =
  '家|个百分点|个|项|件|人次|人年|架次|班次|车次|班列|人|名|位|所|座|条|部|种|批|次|场次|场|台套|台|套|支|只|艘|架|辆|户|篇|册|处|片|张|间|栋|款|例|门|期|届|吨|公里|千米|千瓦时|千瓦|兆瓦|毫秒|秒|元|美元|欧元|倍|标准箱|株|头|羽|盒|份|宗|对|颗|发|面|词元|[Tt]okens?|[EP] ?Flops|PFLOPS|EFLOPS|P|TB|PB|EB|ms|Mbps|Gbps|Tbps|MW|GW|kW';
const per = '(?:/(?:每)?(?:万人|百万人|千人|人|人年|人·年|平方公里|亩|年|家|件))?';
const units = `(?:%|％|‰|${scales}(?:${things})${per}|[万亿])`;
/** What is said before a figure, the figure, that of a range's other end, the unit, what is said after. */
const quantityPattern = new RegExp(
  `(${comparatorWords})?(${figure})(?:(?:${units})?[-–—~～至](${figure}))?(${units})(及?以上|左右|以内|以下|多|余)?`,
  'gu',
);
const percentPattern = new RegExp(
  `(${comparatorWords})?百分之([零〇一二三四五六七八九十百点]+)(及?以上|左右|以内|以下|多|余)?`,
  'gu',
);
