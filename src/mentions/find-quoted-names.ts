import { matchesOf } from '../std/matches-of.ts';
import type { Span } from '../std/span.ts';
import type { Candidate } from './candidate.ts';
import { readSubstance } from './read-substance.ts';
import type { NounToken, Token } from './scan-words.ts';

/**
 * Names whose own part stands in quotes before their noun: “羚羊”工业互联网服务平台, 合肥“灵犀”智能制造基地. What is quoted must be
 * a name; ideas (“双创”, “一站式”, “揭榜挂帅”) are quoted as often.
 */
export function findQuotedNames(text: string, tokens: readonly Token[]): readonly Candidate[] {
  if (!text.includes('“')) return [];
  return matchesOf(quoted, text).flatMap(({ index, 0: { length }, 1: core = '' }) => {
    if (!isOwn(core)) return [];
    const noun = nounAfter(text, index + length, tokens);
    if (noun === undefined) return [];
    const place = tokens.find(({ type, end }) => type === 'name' && end === index);
    if (place === undefined && (!ownNoun.test(noun.word) || many.test(text.slice(0, index)))) return [];
    const start = place?.start ?? index;
    const { end } = noun;
    return [{ start, end, kind: noun.noun.kind, name: text.slice(start, end), rule: 'quoted-name' }];
  });
}

/** Whether one of the names holds this one with its noun: 合肥“灵犀”智能制造基地 the words “灵犀”智能制造基地. */
export function isTailOf(name: Span, longer: readonly Candidate[]): boolean {
  return longer.some(({ start, end }) => start < name.start && end === name.end);
}

/** The noun that ends the words right after the quote, before any verb or stop. */
function nounAfter(text: string, from: number, tokens: readonly Token[]): NounToken | undefined {
  let found: NounToken | undefined;
  for (const token of tokens) {
    if (token.start < from) continue;
    if (token.type === 'boundary' || token.start - from > 12) break;
    if (!allHan.test(text.slice(from, token.end))) break;
    if (token.type === 'noun' && (found === undefined || token.start <= found.end + 4)) found = token;
  }
  if (found === undefined || found.noun.kind !== 'Platform') return undefined;
  return /[化型]/u.test(text.charAt(found.end)) ? undefined : found;
}

function isOwn(core: string): boolean {
  return !idea.test(core) && !busy.test(core) && readSubstance(core).own >= 2;
}

const allHan = /^\p{Script=Han}*$/u;
const quoted = /“([\p{Script=Han}A-Za-z\d]{2,8})”(?=\p{Script=Han})/gu;
/** Nouns before which a name is quoted more than an idea. */
const ownNoun = /(?:平台|系统|实验室)$/u;
const many = /(?:一批|若干|各类|多个|[个家类各等型])$/u;
const idea =
  /^[一二两三四五六七八九十双多百千万零无反\dN]|[式型化制类性级法+]$|专精特新|小巨人|独角兽|瞪羚|冠军|卡脖子|放管服|走出去|引进来|银企|政企|校企|园企|飞地|菜篮子|大脑|互联网|揭榜|亩均|最多|产学研|创新链|产业链|人工智能|数字|智慧|智能|基金|中心|平台|基地|以上|窗口|之/u;
/** Four words of doing: 智改数转, 先投后股. */
const busy =
  /^(?=.{4}$)(?=.*[改转投融跑走引聚联享促惠评挂揭赋招育帮办管放服换还].*[改转投融跑走引聚联享促惠评挂揭赋招育帮办管放服换还])/u;
