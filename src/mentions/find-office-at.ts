import type { Division } from '../seeds/reference.ts';
import { divisionNameInUnits } from './division-names.ts';
import { findDivisionAt } from './find-division-at.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Issuer } from './issuer.ts';
import type { OfficeTemplate } from './office-names.ts';
import { longestWordAt } from './word-index.ts';
import type { Reading } from './reading.ts';

/** A local department named with its place or level, and where its name ends: 市科技局, 清城区人民政府, 团市委. */
export interface OfficeWords {
  readonly end: number;
  /** 清远市科技局 */
  readonly name: string;
}

/** A place named in a text, and where its name ends. */
export interface PlaceWords {
  readonly end: number;
  readonly division: Division;
}

/** The department that a text names at `at`. 市, 省, 区 and 县 are the issuer's own. */
export function findOfficeAt(text: string, at: number, reading: Reading): OfficeWords | undefined {
  const template = findTemplateAt(text, at, reading);
  if (template !== undefined) return template;
  const place = findLevelAt(text, at, reading.issuer) ?? findDivisionAt(text, at, reading);
  return place === undefined ? undefined : findOfficeAfter(text, place, reading);
}

/** 中共清远市委, 团市委, 人民银行清远市中心支行: the place stands inside. */
export function findTemplateAt(text: string, at: number, reading: Reading): OfficeWords | undefined {
  const heads = reading.gazetteer.offices.templatesByHead.get(text.charAt(at));
  if (heads === undefined) return undefined;
  for (const template of heads) {
    const office = text.startsWith(template.head, at)
      ? officeLike(template, { text, at }, reading)
      : undefined;
    if (office !== undefined) return office;
  }
  return undefined;
}

/** The department at `at`, where the template's head stands. */
function officeLike(
  { head, tail, canonical }: OfficeTemplate,
  { text, at }: { readonly text: string; readonly at: number },
  reading: Reading,
): OfficeWords | undefined {
  const place = findPlacesAt(text, at + head.length, reading).find(({ end }) => text.startsWith(tail, end));
  if (place === undefined) return undefined;
  const organ = canonical === '中共{}委' ? partyOrganAt(text, place, reading) : undefined;
  if (organ !== undefined) return organ;
  const end = place.end + tail.length;
  if (isLeadOfWord(text, end)) return undefined;
  return { end, name: officeName(canonical, place.division, reading.gazetteer) };
}

/** 中共清远市委办公室: an organ of the committee, whose name goes without 中共. */
function partyOrganAt(text: string, place: PlaceWords, { gazetteer }: Reading): OfficeWords | undefined {
  const form = longestWordAt(gazetteer.offices.words, text, place.end)?.word;
  const office = form?.startsWith('委') === true ? gazetteer.offices.canonical.get(form) : undefined;
  if (form === undefined || office === undefined) return undefined;
  return { end: place.end + form.length, name: officeName(office, place.division, gazetteer) };
}

/** The department of a place whose name ends where the department's begins: 科技局 after 清远市, 委 after 市. */
export function findOfficeAfter(text: string, place: PlaceWords, reading: Reading): OfficeWords | undefined {
  const { canonical } = reading.gazetteer.offices;
  if (isAutonomous(place.division) && text.startsWith('党委', place.end))
    return regionalPartyOrgan(text, place, reading);
  const form = longestWordAt(reading.gazetteer.offices.words, text, place.end)?.word;
  const office = form === undefined ? undefined : canonical.get(form);
  if (form !== undefined && office !== undefined)
    return { end: place.end + form.length, name: officeName(office, place.division, reading.gazetteer) };
  if (text.charAt(place.end) !== '委' || isLeadOfWord(text, place.end + 1)) return undefined;
  return { end: place.end + 1, name: officeName('中共{}委', place.division, reading.gazetteer) };
}

function isAutonomous({ level, name }: Division): boolean {
  return level === 'province' && name.endsWith('自治区');
}

/** 自治区党委组织部: autonomous regions write 党委 where others write 省委. */
function regionalPartyOrgan(
  text: string,
  { end, division }: PlaceWords,
  { gazetteer }: Reading,
): OfficeWords | undefined {
  const form = longestWordAt(gazetteer.offices.words, text, end + 1)?.word;
  const office = form?.startsWith('委') === true ? gazetteer.offices.canonical.get(form) : undefined;
  if (form !== undefined && office !== undefined)
    return { end: end + 1 + form.length, name: officeName(`党${office}`, division, gazetteer) };
  if (isLeadOfWord(text, end + 2)) return undefined;
  return { end: end + 2, name: officeName('中共{}委', division, gazetteer) };
}

/** The word of a level at `at`: 市 in a document of 清远市, 自治区 in one of 内蒙古自治区. */
export function findLevelAt(text: string, at: number, { places }: Issuer): PlaceWords | undefined {
  const end = at + (text.startsWith('自治', at) ? 3 : text.startsWith('地区', at) ? 2 : 1);
  const division = places.get(text.slice(at, end));
  return division === undefined ? undefined : { end, division };
}

/** 委员, 委托, 委任: 市委员会 is not 市委 + 员会. */
function isLeadOfWord(text: string, end: number): boolean {
  return text.charAt(end - 1) === '委' && '员托任派培'.includes(text.charAt(end)) && end < text.length;
}

/** 市 or 清远市 or 清远. */
function findPlacesAt(text: string, at: number, reading: Reading): readonly PlaceWords[] {
  const places = [findLevelAt(text, at, reading.issuer), findDivisionAt(text, at, reading)];
  return places.filter((place) => place !== undefined);
}

/** The full name of a place's department: 科技局 of 清远市 is 清远市科技局, 人民银行{}中心支行 the branch with the place inside. */
export function officeName(office: string, division: Division, { divisions }: Gazetteer): string {
  const place = divisionNameInUnits(divisions, division);
  if (office.includes('{}')) return office.replace('{}', place);
  return (shortPlaceOffices.has(office) ? division.short || place : place) + office;
}

/** 清远海关, 清远军分区: their own names leave out 市. */
const shortPlaceOffices: ReadonlySet<string> = new Set(
  '海关 军分区 警备区 海事局 供电局 知识产权法院 证监局 银保监局 银保监分局 保监局 银监局 银监分局'.split(
    ' ',
  ),
);
