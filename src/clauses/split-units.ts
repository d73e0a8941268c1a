import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import { endsInSign, signSet } from '../std/next-sign.ts';
import type { Span } from '../std/span.ts';
import { bracketsOf } from './brackets-of.ts';

/**
 * The items of a list of units, at 、 and other stops outside brackets (各县（市、区）人民政府 is one), and at 和 or 及 after
 * a unit's ending (市科技局和市财政局, but 工业和信息化局 is one). Empty items, 由 before and 等 after them are left out.
 */
export function splitUnits(text: string, list: Span): readonly Span[] {
  const slice = withoutNotes(text.slice(list.start, list.end));
  const inBrackets = [...bracketsOf(slice), ...collectivesOf(slice), ...quotesOf(slice)];
  const cuts = matchesOf(separator, slice).filter(
    ({ index }) => !inBrackets.some(({ start, end }) => start <= index && index < end),
  );
  const items: Span[] = [];
  let from = 0;
  for (const cut of cuts) {
    items.push({ start: from, end: cut.index });
    from = cut.index + cut[0].length;
  }
  items.push({ start: from, end: slice.length });
  return gather(items, (item) => {
    const { start, end } = trimmedItem(slice, item);
    return end - start <= 1 ? [] : [{ start: start + list.start, end: end + list.start }];
  });
}

/** What only says how to read the list (列第一位的为牵头单位，下同) is blanked, so that offsets stay. */
function withoutNotes(slice: string): string {
  return noteWord.test(slice) ? slice.replace(note, ({ length }) => '，'.repeat(length)) : slice;
}

const noteWord = /第一|首位|下同|[逗分]号/u;
const first =
  '(?:[排列位][名列在于]*(?:第一|首位)|[排列位][在于]?(?:第一个|首个)?[逗分]号之?以?前)[^（）()〈〉〔〕；;。]{0,30}';
const note = new RegExp(
  `[。；;](?:[排列位][^。；;]{0,6}(?:第一|首位|号之?以?前)|以?下同)[^]*$|[（(〈〔](?:除[^（）()〈〉〔〕：；。]{1,16}[，,])?${first}[）)〉〕]|${first}|(?<=[，,])下同`,
  'gu',
);

/** 各市、县、区政府 is one unit as it is written. */
function collectivesOf(slice: string): readonly Span[] {
  if (!slice.includes('各')) return [];
  return matchesOf(collective, slice).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

/** 自治区“双随机、一公开”监管联席会议 is one. */
function quotesOf(slice: string): readonly Span[] {
  if (!slice.includes('“')) return [];
  return matchesOf(/“[^“”]*”/gu, slice).map(({ 0: words, index }) => ({
    start: index,
    end: index + words.length,
  }));
}

const level =
  '(?:地级以上|地级|设区的?|县级|省?直管)?(?:市州|州市|盟市|旗县|市县|县市|县区|区县|[省州盟县区旗乡镇]|市(?=[、，,；;（(〔）)人政州县区]|$)|地(?=[、（(人行]))(?:[（(〔][^（()）〔〕]*[）)〕])?(?:行政公署|行署)?';
const collective = new RegExp(
  `各(?:有关|相关)?${level}(?:[、和及]${level}){1,4}(?:、\\p{Script=Han}{2,4}林区)?(?:人民政府|政府|党委|党工委|管委会)?`,
  'gu',
);

/** A stop, or a joining word between two units. */
const separator =
  /[、，,；;。\s]+|(?=[和及以与会])(?<=局|委|办|厅|部|府|委会|[促商协合]会|公司|集团|中心|海关|部门|单位|（单位）)(?:和|及|以及|与|会同)(?=[市省区县各]|自治区|\p{Script=Han}{2,}(?:局|委|办|厅|部|府)|\p{Script=Han}{2,4}[市州](?:[、，,；;。\s]|$))/gu;

function trimmedItem(slice: string, { start, end }: Span): Span {
  const words = slice.slice(start, end);
  const before = lead.exec(words)?.[0].length ?? 0;
  const after = endsInSign(restEnd, words) ? (restPattern.exec(words)?.[0].length ?? 0) : 0;
  return { start: start + before, end: end - after };
}

/** 由, also behind the number of the sentence: 12.由江宁区牵头. */
const lead = /^(?:\d{1,2}[.．](?!\d)\s*|[（(][一二三四五六七八九十]{1,3}[）)])?(?:由|会同|以及|及|和)?/u;
/** 等, 等有关部门 and （含海洋局） behind an item, and what these close with. */
const restPattern =
  /(?:等(?:各?(?:[省市州盟区县]|自治区)(?:直|级|属|政府)?(?:[（(]驻\p{Script=Han}[）)])?)?(?:各?(?:有关|相关))?(?:(?:单位|部门)(?:[（(]单位[）)]|[和及、](?:单位|部门))?)?)?(?:[（(〈](?:含|包括|包含|下同|以下)[^）)〉]*[）)〉])?$/u;
const restEnd = signSet('等位门）)〉');
