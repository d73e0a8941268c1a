import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { Division } from '../seeds/reference.ts';
import { divisionNameInUnits } from './division-names.ts';
import { findDivisionAt } from './find-division-at.ts';
import { findLevelAt, findOfficeAt, officeName } from './find-office-at.ts';
import { findPatternedNames } from './find-patterned-names.ts';
import { findShortInstitutes } from './find-short-institutes.ts';
import type { Gazetteer } from './gazetteer.ts';
import { nameZone } from './name-zone.ts';
import { sortedCharacters } from './office-names.ts';
import { placeName } from './place-name.ts';
import { scanWords } from './scan-words.ts';
import type { Reading } from './reading.ts';

/** A unit by its full name. */
export interface UnitName {
  readonly name: string;
  readonly kind: EntityKind;
}

/**
 * The unit that an item of a list means: 市科技局 and 科技局 are 清远市科技局, 海珠区 is its government, 农村农业局 a slip.
 * `head` is the place that the items before it were given (省发展改革委、财政厅). Undefined for what names nobody (各有关单位).
 */
export function nameUnit(words: string, reading: Reading, head?: Division): UnitName | undefined {
  const key = `${head?.code ?? ''}${words}`;
  if (reading.knownUnits.has(key)) return reading.knownUnits.get(key);
  const unit = readUnit(words, reading, head);
  reading.knownUnits.set(key, unit);
  return unit;
}

function readUnit(words: string, reading: Reading, head: Division | undefined): UnitName | undefined {
  const item = words
    .replace(/\s+/gu, '')
    .replace(
      /^(?:(?:充分发挥|发挥|强化|压实|突出|明确)(?=[省市区县])|由|会同|以及|及|和)|(?:等单位|等部门|等有关单位|等)$/gu,
      '',
    );
  if (item.length < 2 || nobody.test(item)) return undefined;
  const signed = item.replace(secondSign, '');
  if (signed !== item && wholeOffice(signed, reading) !== undefined) return readUnit(signed, reading, head);
  const name = wholeOffice(item, reading) ?? government(item, reading) ?? collective(item, reading);
  if (name !== undefined) return { name, kind: 'GovernmentUnit' };
  return zoneUnit(item, reading) ?? otherBody(item, reading) ?? bareOffice(item, reading, head);
}

/** 市科技局, 清城区人民政府, 团市委, 省发展改革委. */
function wholeOffice(item: string, reading: Reading): string | undefined {
  const office = findOfficeAt(item, 0, reading);
  return office?.end === item.length ? office.name : undefined;
}

/** A region named as a unit is its government: 海珠区, 英德市, 昌吉州; a league's is its 行政公署. */
function government(item: string, reading: Reading): string | undefined {
  const found = findDivisionAt(item, 0, reading);
  const isPrefecture = found?.division.name.endsWith('自治州') === true && item.slice(found.end) === '州';
  if (found === undefined || (found.end !== item.length && !isPrefecture)) return undefined;
  const office = /盟$|地区$/u.test(found.division.name) ? '行政公署' : '人民政府';
  return officeName(office, found.division, reading.gazetteer);
}

/** 各县（市、区）人民政府 is one unit, the issuing city's. */
function collective(item: string, { issuer }: Reading): string | undefined {
  if (!collectiveUnit.test(item)) return undefined;
  return item.startsWith(issuer.region ?? '各') ? item : (issuer.region ?? '') + item;
}

/** 清远高新区, 高新区管委会: a zone, or the committee that runs it. */
function zoneUnit(item: string, reading: Reading): UnitName | undefined {
  const committee = /(?:管委会|管理委员会|党工委)(?:（.{1,6}）)?$/u.exec(item);
  const zone = nameZone(committee === null ? item : item.slice(0, committee.index), reading);
  if (zone === undefined) return undefined;
  if (committee === null) return { name: zone, kind: 'Park' };
  const office = committee[0].startsWith('党工委') ? '党工委' : '管委会';
  return { name: zone + office, kind: 'GovernmentUnit' };
}

/** 清远市电视台, 中山大学, 某某有限公司: no department. */
function otherBody(item: string, reading: Reading): UnitName | undefined {
  const tokens = scanWords(item, reading);
  const [known] = tokens;
  if (known?.type === 'name' && known.start === 0 && known.end === item.length)
    return { name: known.name, kind: known.kind };
  const [institute] = findShortInstitutes(item, tokens);
  if (institute?.start === 0 && institute.end === item.length) return { name: item, kind: institute.kind };
  const whole = findPatternedNames(item, tokens).find(({ start, end }) => start === 0 && end === item.length);
  const name = whole === undefined ? undefined : placeName(whole.words, reading);
  if (whole === undefined || name === undefined) return undefined;
  return { name: cityFirm.test(name) ? placedName(name, undefined, reading) : name, kind: whole.kind };
}

/** 资产集团, 城投集团 and 供电公司 among a city's units are the city's own. */
const cityFirm =
  /^(?:资产|国资|国有资产|\p{Script=Han}{1,2}投|文旅|城建|交通|交发|水务|水利|供水|供电|供热|热力|燃气|公交|地铁|轨道|金控|科创)(?:投资|控股|发展|运营|经营|管理)*(?:集团|公司)$/u;

/** 科技局 and 市城市综合管理局: the place is the list's or the issuer's. */
function bareOffice(item: string, reading: Reading, head: Division | undefined): UnitName | undefined {
  const { issuer, gazetteer } = reading;
  const found = item.startsWith('市场') ? undefined : findLevelAt(item, 0, issuer);
  const level = found?.division;
  const stem = item.slice(found?.end ?? 0);
  const place = level ?? head ?? issuer.division;
  const office = officeOf(stem, gazetteer);
  if (office !== undefined && place !== undefined)
    return { name: officeName(office, place, gazetteer), kind: 'GovernmentUnit' };
  return { name: placedName(stem, level, reading), kind: 'GovernmentUnit' };
}

/** The canonical department, by a known form or by its characters in another order (农村农业局). */
function officeOf(stem: string, { offices }: Gazetteer): string | undefined {
  return offices.canonical.get(stem) ?? offices.bySortedCharacters.get(sortedCharacters(stem));
}

/** An unknown department: as written where it names a place or a national body, else the issuer's. */
function placedName(stem: string, level: Division | undefined, reading: Reading): string {
  const { issuer, gazetteer } = reading;
  if (level !== undefined) return divisionNameInUnits(gazetteer.divisions, level) + stem;
  const own = findDivisionAt(stem, 0, reading);
  if (own !== undefined)
    return own.form === 'full'
      ? divisionNameInUnits(gazetteer.divisions, own.division) + stem.slice(own.end)
      : stem;
  if (zoneOffice.test(stem)) return stem;
  if (/^(?:中国|国家|中央|全国|中共|国务院)/u.test(stem) || issuer.division === undefined) return stem;
  return divisionNameInUnits(gazetteer.divisions, issuer.division) + stem;
}

/** A second sign on the same door: 市委组织部（市委人才办）. */
const secondSign = /[（(〔][^（()）〔〕]{2,12}[局委办室部厅心][）)〕]$/u;
/** Items that name a class: 各有关单位, 相关区, 数据使用部门. */
const nobody =
  /^(?:各|市|省|区|县|自治[区州]|市直|省直|区直|县直|中央|驻\p{Script=Han}|其他|其它|有关|相关|市级|全市|全省|本市|我市|职能|责任|成员|主管|牵头|配合)*(?:单位|部门|企业|机构|高校|院校|科研院所|园区|行业协会)+$|^(?:各?(?:相关|有关)|各)(?:区|县|市|地|地区|区县|市州|乡镇|街道|镇街|委办局)?$|^[^各省市县区州]{2,8}(?:部门|单位|主体)$/u;
/** 虹桥国际中央商务区管委会 carries its zone's name, not the city's. */
const zoneOffice = /[区园城港岛谷](?:管委会|管理委员会|管理局|管理中心|党工委)$/u;
const collectiveUnit =
  /^(?:\p{Script=Han}{2,5})?各(?:相关|有关)?(?:地|县|市|区|镇|乡|街道|街|旗|州|盟|地级以上市|地级市|功能区|园区|开发区|高新区)/u;
