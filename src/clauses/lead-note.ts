/**
 * How a list shows who leads: the units before its first comma or semicolon, the first unit alone, or those with a star.
 */
export type LeadMark = 'beforeComma' | 'beforeSemicolon' | 'first' | 'starred';

/** What a note says of the lists of units: 列逗号之前的为牵头单位，其他有关单位按职责分工配合，下同. */
export interface LeadNote {
  readonly mark: LeadMark;
  /** Whether it holds for the lists that follow, too. */
  readonly lasts: boolean;
  /** Where it begins in the text given. */
  readonly start: number;
}

/** Finds the note of a text, 列首位的为牵头单位 or one like it; undefined where it says nothing of who leads. */
export function readLeadNote(text: string): LeadNote | undefined {
  if (!saysWhoLeads(text)) return undefined;
  const found = notePattern.exec(text);
  const mark = marks.find(([group]) => found?.groups?.[group] !== undefined)?.[1];
  if (found === null || mark === undefined) return undefined;
  const rest = /^[^。）)〕\]]*/u.exec(text.slice(found.index))?.[0] ?? '';
  return {
    mark,
    lasts:
      /下同|[以如]下各?项|各项任务|均同|本(?:方案|计划|清单|表)/u.test(rest) ||
      ofAll.test(text.slice(0, found.index)),
    start: found.index,
  };
}

/** 责任分解中，列第一位的责任单位为牵头单位 speaks of all that follows. */
const ofAll = /(?:分解|分工|方案|计划|清单|表|任务)中[，,]?$/u;

/** Whether a text may hold such a note at all: most have none of these words. */
export function saysWhoLeads(text: string): boolean {
  return claims.some((claim) => text.includes(claim));
}

const lead = '(?:牵头|主办|主责|第一责任|总牵头)';
const claims = ['牵头', '主办', '主责', '第一责任'].flatMap((word) => [
  `为${word}`,
  `是${word}`,
  `系${word}`,
]);
const marks: readonly (readonly [string, LeadMark])[] = [
  ['comma', 'beforeComma'],
  ['semicolon', 'beforeSemicolon'],
  ['first', 'first'],
  ['starred', 'starred'],
];
const forms = [
  '(?<comma>(?:第一个|首个)?逗号之?以?前)',
  '(?<semicolon>(?:第一个|首个)?分号之?以?前)',
  '(?<first>[列排位][名列在于]*(?:第[一1]位?|首位)|第一个|首个)',
  '(?<starred>[标带加注打][注有明]?[“"]?[*＊★※☆▲][”"]?号?)',
];
const notePattern = new RegExp(
  `(?:[列排位][在于]?)?(?:${forms.join('|')})的?(?:责任|有关)?(?:单位|部门|者)?，?均?[为是系](?:各?该?项?任务的?)?${lead}`,
  'u',
);
