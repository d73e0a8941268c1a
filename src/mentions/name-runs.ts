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
  const runs: NameRun[] = [];
  let start = 0;
  let held: Token[] = [];
  let lead = '';
  const close = (end: number, next: number): void => {
    if (held.some(({ type }) => type === 'noun') && end > start)
      runs.push({ start, end, tokens: held, lead });
    held = [];
    start = next;
    lead = text.slice(end, next);
  };
  let k = 0;
  for (let at = 0; at < text.length;) {
    while (k < tokens.length && (tokens[k]?.start ?? 0) < at) k++;
    const token = tokens[k];
    if (token?.start === at) {
      if (token.type === 'boundary' || token.type === 'office') close(at, token.end);
      else held.push(token);
      at = token.end;
      continue;
    }
    if (isStop(text, at)) close(at, at + 1);
    else if (joints.has(text.charAt(at)) && (held.at(-1)?.end === at || isNameAt(tokens[k], at + 1)))
      close(at, at + 1);
    at++;
  }
  close(text.length, text.length);
  return runs;
}

/** What a joining word joins to a place or body is another name: 科技成果转化基金与上海未来产业基金. */
function isNameAt(token: Token | undefined, at: number): boolean {
  return token?.type === 'name' && token.start === at;
}

/** Stops, spaces and brackets; a short bracket of a place inside a name is none: 南方海洋科学与工程广东省实验室（广州）. */
function isStop(text: string, at: number): boolean {
  const character = text.charAt(at);
  if ((character === '“' || character === '”') && innerQuote.test(text.slice(Math.max(0, at - 4), at + 5)))
    return false;
  if (character === '（') return !innerBracket.test(text.slice(at, at + 8));
  if (character === '）') return !innerBracket.test(text.slice(text.lastIndexOf('（', at), at + 1));
  return stops.has(character);
}

const joints: ReadonlySet<string> = new Set('和与及');
const stops: ReadonlySet<string> = new Set('，。、；：！？,;:!?“”‘’"《》〈〉【】〔〕[]() \t\n\u3000…');
/** 杨“数”浦: a play on one character inside a name. */
const innerQuote = /^.*\p{Script=Han}“\p{Script=Han}{1,2}”\p{Script=Han}/u;
const innerBracket = /^（(?:国际|集团|中国|粤穗|[\p{Script=Han}]{2,3}(?<!以下|下称|简称|如下|含有|试行))）/u;
