import type { Gazetteer } from '../mentions/gazetteer.ts';
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
function officeAliases(name: string, { offices, divisions }: Gazetteer): readonly string[] {
  for (let cut = 2; cut < name.length; cut++) {
    const forms = offices.forms.get(name.slice(cut));
    if (forms === undefined || findDivision(divisions, name.slice(0, cut)) === undefined) continue;
    return forms.filter((form) => !form.includes('{}')).map((form) => name.slice(0, cut) + form);
  }
  return [];
}
