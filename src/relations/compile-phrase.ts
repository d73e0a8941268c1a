import { lightWords } from './light-words.ts';
import { nameSigns } from './name-signs.ts';

/**
 * A phrase of a law as a regular expression over skeletons: `{from} · 与 {to} … 合作` finds A、B积极与C等高校开展合作.
 *
 * - `{from}`, `{to}`, `{pair}` are a name or a list of names (A、B和C), captured; one that opens the phrase is a whole list,
 *   one that closes it ends before a name that does something of its own (共建A、华为开发的B)
 * - `{to!}` is one name: the last of a list, where a bracket follows it
 * - `{to+}` is one list or several that 联合 joins: 由A牵头，联合B、C等建设
 * - `@` is a name that is not captured
 * - `…` stands for up to 18 signs that name nothing and hold no comma: 等高校的产学研
 * - `·` stands for words that carry no meaning of their own: 积极, 进一步, 加快推进
 * - `#` opens a statement without a subject: a comma or the start, and such words
 * - everything else is a regular expression; blanks are for the reader
 */
export function compilePhrase(phrase: string): Phrase {
  // The look ahead changes nothing but the cost: the look behind is tried at names only.
  const source = phrase
    .replaceAll(/\s+/gu, '')
    .replace(/^\{(?!\w+!)/u, `(?=[${names}])(?<!${withinList})$&`)
    .replace(/\{(?:from|to)\}$/u, `$&${noDeed}`)
    .replaceAll(/\{(from|to)\+\}/gu, (_, group: string) => `(?<${group}>${joinedLists})`)
    .replaceAll(/\{(from|to|pair)\}/gu, (_, group: string) => `(?<${group}>${list})`)
    .replaceAll(/\{(from|to)!\}/gu, (_, group: string) => `(?<${group}>${name})`)
    .replaceAll('@', `[${names}]`)
    .replaceAll('…', gap)
    .replaceAll('·', light)
    .replaceAll('#', opening);
  const fewestNames =
    phrase.includes('{pair}') || /\{from[!+]?\}.*\{to[!+]?\}|\{to[!+]?\}.*\{from[!+]?\}/u.test(phrase)
      ? 2
      : 1;
  return { pattern: new RegExp(source, 'gu'), fewestNames };
}

export interface Phrase {
  readonly pattern: RegExp;
  /** A sentence with fewer names cannot hold the phrase. */
  readonly fewestNames: number;
}

const names = nameSigns.classOf();
const name = `[${nameSigns.classOf(['Region'])}]*[${names}]`;
/** An item of a list that nobody recognised as a name; what opens with a verb is none (A、深化与B合作). */
const unknown = `(?!${lightWords})[^，。；：│《》、与和及由在将${names}]{3,14}`;
const list = `${name}(?:(?:、${unknown}){0,2}(?:、|和|及|与|以及|暨|或|，以及)${name})*`;
const joinedLists = `${list}(?:(?:等[^，。；：│${names}]{0,10})?(?:(?:作为)?牵头(?:单位)?)?，?(?:联合|会同|携手)${list})*`;
/** Where a list goes on rather than opens: after a name or a joining word; 、 may stand after an item that names nobody. */
const withinList = `[和及与同跟暨或${names}]|[${names}]、`;
const gap = `[^，。；：│《》${names}]{0,18}?`;
const noDeed =
  '(?!(?:自主|独立|联合|共同|参与|主导|负责|投资|牵头)*(?:开发|研发|研制|设计|建设|共建|打造|运营|推出|承建|组建|创办|发起|设立|成立|承担|实施|主导|牵头|主办|承办|生产|制造)[^，。；：、的]{0,6}的)';
const light = `(?:${lightWords})*`;
const opening = `(?:^|[，：；。│])(?:(?:专栏)?[\\d.]+|[一二三四五六七八九十]+[、是])?(?:到?\\d{4}年(?:底|前|末)?，?)?${light}`;
