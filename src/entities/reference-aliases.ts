import type { Gazetteer } from '../mentions/gazetteer.ts';
import { zoneNouns } from '../mentions/name-zone.ts';
import { findDivision } from '../mentions/division-names.ts';
import type { EntityRef } from './entity.ts';

/** The other forms that reference data knows for a thing, and its English name (empty where it knows none). */
export function aliasesOf(
  { kind, name }: EntityRef,
  gazetteer: Gazetteer,
): { readonly aliases: readonly string[]; readonly nameEn: string } {
  if (kind === 'Region') return regionAliases(name, gazetteer);
  if (kind === 'GovernmentUnit') return { aliases: officeAliases(name, gazetteer), nameEn: '' };
  if (kind === 'University') {
    const university = gazetteer.universities.get(name);
    if (university === undefined) return { aliases: [], nameEn: '' };
    return { aliases: [...university.shorts, ...university.formerNames], nameEn: university.nameEn };
  }
  const body = gazetteer.bodies.get(name);
  return { aliases: body?.aliases ?? [], nameEn: body?.nameEn ?? '' };
}

function regionAliases(
  name: string,
  { regions, divisions }: Gazetteer,
): { readonly aliases: readonly string[]; readonly nameEn: string } {
  const region = regions.get(name);
  if (region !== undefined) return { aliases: region.aliases, nameEn: region.nameEn };
  const division = findDivision(divisions, name);
  const aliases = division === undefined ? [] : [division.name, division.short].filter((form) => form !== '');
  return { aliases, nameEn: '' };
}

/** Every form of a department with its place: 清远市科学技术局 for 清远市科技局. */
function officeAliases(name: string, gazetteer: Gazetteer): readonly string[] {
  const { offices, divisions } = gazetteer;
  for (let cut = 2; cut < name.length; cut++) {
    const forms = offices.forms.get(name.slice(cut));
    const place = name.slice(0, cut);
    if (forms === undefined || findDivision(divisions, place) === undefined) continue;
    return forms.map((form) => (form.includes('{}') ? form.replace('{}', place) : place + form));
  }
  return [...committeeAliases(name), ...templateAliases(name, gazetteer)];
}

/** 清远高新技术产业开发区管委会 for 清远高新区管委会. */
function committeeAliases(name: string): readonly string[] {
  const stem = name.replace(/管委会$/u, '');
  const [full, short] = [...zoneNouns].find(([, noun]) => stem !== name && stem.endsWith(noun)) ?? [];
  if (full === undefined || short === undefined) return [];
  const zone = stem.slice(0, -short.length) + full;
  return [`${zone}管委会`, `${zone}管理委员会`];
}

/** 中国人民银行清远市中心支行 for 人民银行清远市中心支行, whose place stands inside. */
function templateAliases(name: string, { offices, divisions }: Gazetteer): readonly string[] {
  for (const { head, tail, canonical } of offices.templatesByHead.get(name.charAt(0)) ?? []) {
    const place = name.slice(head.length, name.length - tail.length);
    if (`${head}{}${tail}` !== canonical || `${head}${place}${tail}` !== name) continue;
    if (findDivision(divisions, place) === undefined) continue;
    const forms = offices.forms.get(canonical) ?? [];
    return forms.filter((form) => form.includes('{}')).map((form) => form.replace('{}', place));
  }
  return [];
}
