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
    phrase.includes('{pair}') || /\{from[!+]?\}.*\{to[!+]?\}|\{to[!+]?\}.*\{from[!+]?\}/u.test(phrase) ? 2 : 1;
  return { pattern: new RegExp(source, 'gu'), fewestNames };
}

export interface Phrase {
  readonly pattern: RegExp;
  /** A sentence with fewer names cannot hold the phrase. */
  readonly fewestNames: number;
}

/** Words that open a predicate and say nothing of who acts with whom. */
const lightWords = [
  '主动|积极|全面|深度|深入|进一步|持续|大力|加快|着力|努力|继续|不断|率先|加速|切实|充分|更好|重点|系统|扎实|稳步|有序|逐步|密切|优先|尽快|抓紧',
  '加强|深化|强化|推进|推动|促进|开展|拓展|扩大|探索|支持|鼓励|争取|力争|落实|健全|完善|实施|做好|抓好|商定|谋划|规划|建立|构建|形成|参与|研究|引导',
  '并|要|应|将|可|也|还|则|正|拟|已经|已|正在|分别|共同|联合|牵头|统筹|协同|以|通过|高标准|高质量|高水平|高起点|区域|对外',
].join('|');

const names = nameSigns.classOf();
const separators = '、和及与同跟暨或';
const name = `[${nameSigns.classOf(['Region'])}]*[${names}]`;
/** An item of a list that nobody recognised as a name; what opens with a verb is none (A、深化与B合作). */
const unknown = `(?!${lightWords})[^，。；：│《》、与和及由在将${names}]{3,14}`;
const list = `${name}(?:(?:、${unknown}){0,2}(?:、|和|及|与|以及|暨|或|，以及)${name})*`;
const joinedLists = `${list}(?:(?:等[^，。；：│${names}]{0,10})?(?:(?:作为)?牵头(?:单位)?)?，?(?:联合|会同|携手)${list})*`;
/** Where a list goes on rather than opens: after a name, and after what joins one to the next. */
const withinList = `[${names}]|[${names}][${separators}]`;
const gap = `[^，。；：│《》${names}]{0,18}?`;
const noDeed =
  '(?!(?:自主|独立|联合|共同|参与|主导|负责|投资|牵头)*(?:开发|研发|研制|设计|建设|共建|打造|运营|推出|承建|组建|创办|发起|设立|成立|承担|实施|主导|牵头|主办|承办|生产|制造)[^，。；：、的]{0,6}的)';
const light = `(?:${lightWords})*`;
const opening = `(?:^|[，：；。│])(?:(?:专栏)?[\\d.]+|[一二三四五六七八九十]+[、是])?(?:到?\\d{4}年(?:底|前|末)?，?)?${light}`;
