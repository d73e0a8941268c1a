import type { Token } from './scan-words.ts';

/** A stretch of text that one name could fill: no stop, no verb of plans and no department in it. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** The word of grammar right before it: 一批. */
  readonly lead: string;
}

/**
 * The runs of a scanned text that hold a type noun. A joining word ends a run only after a finished name:
 * 中山大学与清远高新区 are two, 岭南现代农业科学与技术省实验室 is one.
 */
export function nameRuns(text: string, tokens: readonly Token[]): readonly NameRun[] {
  if (!tokens.some(({ type }) => type === 'noun')) return [];
  const runs: NameRun[] = [];
  let start = 0;
  let held: Token[] = [];
  let leadStart = 0;
  const close = (end: number, next: number): void => {
    if (held.some(({ type }) => type === 'noun'))
      runs.push({ start, end, tokens: held, lead: text.slice(leadStart, start) });
    if (held.length > 0) held = [];
    start = next;
    leadStart = end;
  };
  let at = 0;
  for (const token of [...tokens, endOf(text)]) {
    for (const stop of stopsBetween(text, at, token.start))
      if (!joints.has(text.charAt(stop)) || held.at(-1)?.end === stop || isNameAt(token, stop + 1))
        close(stop, stop + 1);
    if (endsRun(token)) close(token.start, token.end);
    else held.push(token);
    at = token.end;
  }
  return runs;
}

/** 我市 ends a name as verbs do; 穗港澳 may begin one. */
function endsRun(token: Token): boolean {
  if (token.type === 'region-word') return token.rule !== 'joint-regions';
  return token.type === 'boundary' || token.type === 'office';
}

/** Closes the last run. */
function endOf(text: string): Token {
  return { type: 'boundary', start: text.length, end: text.length };
}

/** Where stops and joining words stand in a part of the text. */
function stopsBetween(text: string, from: number, to: number): readonly number[] {
  if (to <= from) return nowhere;
  const found: number[] = [];
  for (let at = from; at < to; at++)
    if (stopCodes[text.charCodeAt(at)] === 1 && isStop(text, at)) found.push(at);
  return found;
}

/** What a joining word joins to a place or body is another name: 科技成果转化基金与上海未来产业基金. */
function isNameAt({ type, start }: Token, at: number): boolean {
  return type === 'name' && start === at;
}

/** Stops, spaces and brackets; a short bracket of a place inside a name is none: 南方海洋科学与工程广东省实验室（广州）. */
function isStop(text: string, at: number): boolean {
  const character = text.charAt(at);
  if ((character === '“' || character === '”') && innerQuote.test(text.slice(Math.max(0, at - 4), at + 5)))
    return false;
  if (character === '（') return !innerBracket.test(text.slice(at, at + 8));
  if (character === '）') return !innerBracket.test(text.slice(text.lastIndexOf('（', at), at + 1));
  return true;
}

const joints: ReadonlySet<string> = new Set('和与及');
const nowhere: readonly number[] = [];
/** 1 at the codes of stops and joining words. */
const stopCodes = new Uint8Array(65_536);
for (const stop of '，。、；：！？,;:!?“”‘’"《》〈〉【】〔〕[]()（） \t\n\u3000…和与及')
  stopCodes[stop.charCodeAt(0)] = 1;
/** 杨“数”浦: a play on one character inside a name. */
const innerQuote = /^.*\p{Script=Han}“\p{Script=Han}{1,2}”\p{Script=Han}/u;
const innerBracket = /^（(?:国际|集团|中国|粤穗|[\p{Script=Han}]{2,3}(?<!以下|下称|简称|如下|含有|试行))）/u;
