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
  let leadStart = 0;
  let first = 0;
  const close = (end: number, next: number, last: number): void => {
    if (holdsNoun(tokens, first, last))
      runs.push({ start, end, tokens: tokens.slice(first, last), lead: text.slice(leadStart, start) });
    start = next;
    leadStart = end;
    first = last;
  };
  let at = 0;
  for (let place = 0; place <= tokens.length; place++) {
    const token = tokens[place] ?? endOf(text);
    for (let stop = at; stop < token.start; stop++) {
      const sign = stopSigns[text.charCodeAt(stop)];
      if (sign === undefined || sign === no || (sign === paired && !isStop(text, stop))) continue;
      const isAfterName = first < place && stop === at;
      if (sign !== joint || isAfterName || isNameAt(token, stop + 1) || text.startsWith('中国', stop + 1))
        close(stop, stop + 1, place);
    }
    if (endsRun(token)) {
      close(token.start, token.end, place);
      first = place + 1;
    }
    at = token.end;
  }
  return runs;
}

function holdsNoun(tokens: readonly Token[], first: number, last: number): boolean {
  for (let place = first; place < last; place++) if (tokens[place]?.type === 'noun') return true;
  return false;
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

/** What a joining word joins to a place or body is another name: 科技成果转化基金与上海未来产业基金. */
function isNameAt({ type, start }: Token, at: number): boolean {
  return type === 'name' && start === at;
}

/** Quotes and brackets; a short bracket of a place inside a name is none: 南方海洋科学与工程广东省实验室（广州）. */
function isStop(text: string, at: number): boolean {
  const character = text.charAt(at);
  if ((character === '“' || character === '”') && innerQuote.test(text.slice(Math.max(0, at - 4), at + 5)))
    return false;
  if (character === '（') return !innerBracket.test(text.slice(at, at + 9));
  if (character === '）') return !innerBracket.test(text.slice(text.lastIndexOf('（', at), at + 4));
  return true;
}

const [no, bound, joint, paired] = [0, 1, 2, 3] as const;
/** By character code, whether it is a stop, a joining word, or a sign that is a stop only if it holds no part of a name. */
const stopSigns = new Uint8Array(65_536);
for (const stop of '，。、；：！？,;:!?‘’"《》〈〉【】〔〕[]() \t\n\u3000…')
  stopSigns[stop.charCodeAt(0)] = bound;
for (const sign of '“”（）') stopSigns[sign.charCodeAt(0)] = paired;
for (const word of '和与及') stopSigns[word.charCodeAt(0)] = joint;
/** 杨“数”浦: a play on one character inside a name. */
const innerQuote = /^.*\p{Script=Han}“\p{Script=Han}{1,2}”\p{Script=Han}/u;
const innerBracket =
  /^（(?:国际|集团|中国|粤穗|[A-Z]型|[\p{Script=Han}]{2,3}(?<!以下|下称|简称|如下|含有|试行)|\p{Script=Han}{4}(?<!单位|部门|附件|名单|如下|简称|以下|目录|清单)(?=）\p{Script=Han}{3}))）/u;
