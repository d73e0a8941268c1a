import type { NameRun } from './name-runs.ts';
import { readSubstance } from './read-substance.ts';
import type { NounToken } from './scan-words.ts';

/**
 * Where the name that ends with a type noun begins: after what joins it to a word that names nobody (高校与临港新片区), at its first
 * place if only weak verbs stand before that, or at a quoted head (“华南863”民营科技园). Undefined for what is counted (3家孵化器, “N”支基金).
 */
export function startOfName(text: string, run: NameRun, noun: NounToken): number | undefined {
  if (text.charAt(run.start - 1) === '”' && countInQuotes.test(text.slice(0, run.start))) return undefined;
  const quoted = quotedHead(text, run.start, noun);
  if (quoted !== undefined) return quoted;
  const opening = run.start + (numbering.exec(text.slice(run.start, noun.start))?.[0].length ?? 0);
  const start = opening + afterEmptyPartner(text.slice(opening, noun.start));
  const own = isBranch(noun) ? undefined : afterTitle(text.slice(start, noun.start), start, run);
  if (own !== undefined) return own;
  const lead = text.slice(start, noun.start);
  if (counted.test(lead) || summed.test(lead)) return undefined;
  const first = run.tokens.find(
    (token) => token.type === 'name' && token.start >= start && token.end <= noun.start,
  );
  if (first !== undefined && weakLead.test(text.slice(start, first.start))) return first.start;
  return start + (leadingWords.exec(lead)?.[0].length ?? 0);
}

/** A title of honour stands before the place that opens the name: 省级跨境电商产业园区|安徽蚌山跨境电商产业园. */
function afterTitle(lead: string, start: number, { tokens }: NameRun): number | undefined {
  const title = honour.exec(lead);
  if (title === null) return undefined;
  const ends = tokens.flatMap(({ type, end }) =>
    type === 'noun' && end > start && end < start + lead.length ? [end] : [],
  );
  return tokens.find(
    (token) => token.type === 'name' && token.kind === 'Region' && ends.includes(token.start),
  )?.start;
}

/** 国家超级计算中心 before 青岛分中心 is its parent and no title. */
function isBranch({ word }: NounToken): boolean {
  return word.startsWith('分');
}

/** “华南863”民营科技园 begins with its quotation mark. */
function quotedHead(text: string, start: number, { noun }: NounToken): number | undefined {
  if (text.charAt(start - 1) !== '”' || noun.need === 'common') return undefined;
  const open = text.lastIndexOf('“', start - 2);
  return open >= 0 && start - open <= 16 && !/[”，。；：]/u.test(text.slice(open, start - 1))
    ? open
    : undefined;
}

/** 高校与 and 企业和 join someone without a name to one who has one. */
function afterEmptyPartner(lead: string): number {
  for (let at = Math.min(lead.length - 1, 6); at >= 0; at--) {
    if (joints.includes(lead.charAt(at)) && readSubstance(lead.slice(0, at)).telling === 0) return at + 1;
  }
  return 0;
}

/** 37.人才服务产业园, （十五）… */
const numbering = /^(?:（[一二三四五六七八九十]{1,3}）|\d{1,2}[.．](?!\d)\s*)/u;
const joints = '与和及';
const honour = /^(?:首批|第[一二三四五六]批)?(?:国家|省|市)级?/u;
const counted =
  /^\s*(?:[\d〇一二三四五六七八九十百两几数]+(?:[.\d万]*)\s*(?:多|余)?(?:家|个|所|座|批|项|类|大|间|条)|多家|多个|若干|一批)/u;
/** “N”支产业基金, “1+N”平台: a number in quotes counts. */
const countInQuotes = /“[\dNnXx+＋\-—一二三四五六七八九十百]{1,9}”$/u;
/** 光电产业园三大科技园区 sums up what it follows. */
const summed = /[二三四五六七八九十两\d]+(?:大|个|家|所)[^与和及]*$/u;
const weakLead =
  /^(?:新|原|现|我市|全市|服务|创新|合作|协同|转化|研究|开发|发展|示范|管理|生产|制造|应用|集成|交流|设计|培训|投资|创业|运营|和|与|及|暨|[做作]为|参股|控股|协助|扶助|资助|调研|考察|走访|访问|驻|来|以)*$/u;
const leadingWords =
  /^(?:重组(?!蛋白|疫苗|DNA)|新增|遴选|入选|参建|推荐|紧抓|锚定|放大|新型|原|现(?!代)|和|与|及|暨|发展|服务|做精|做特|培优|首届|第[一二三四五六七八九十百\d]+[届次])+/u;
