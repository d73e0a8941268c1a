import { entityId } from '../ontology/entity-id.ts';
import type { Gazetteer } from '../mentions/gazetteer.ts';
import type { Entity, EntityRef } from './entity.ts';
import type { Naming } from './naming.ts';
import { aliasesOf } from './reference-aliases.ts';

/**
 * The named things of all documents, each once with every form it is known by, in the order of their ids. `others` are
 * named by facts alone (香港特别行政区 as part of 粤港澳大湾区).
 */
export function resolveEntities(
  namings: readonly Naming[],
  gazetteer: Gazetteer,
  others: readonly EntityRef[] = [],
): readonly Entity[] {
  const surfaces = new Map<string, Set<string>>();
  const refs = new Map<string, EntityRef>();
  for (const { kind, name } of [...namings, ...others]) refs.set(entityId(kind, name), { kind, name });
  for (const naming of namings) {
    const id = entityId(naming.kind, naming.name);
    const known = surfaces.get(id) ?? new Set();
    if (isAlias(naming)) known.add(naming.surface);
    surfaces.set(id, known);
  }
  return [...refs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { kind, name }]) => entityOf(id, { kind, name }, surfaces.get(id) ?? new Set(), gazetteer));
}

function entityOf(
  id: string,
  { kind, name }: EntityRef,
  surfaces: ReadonlySet<string>,
  gazetteer: Gazetteer,
): Entity {
  const { aliases, nameEn } = aliasesOf({ kind, name }, gazetteer);
  const all = new Set([...surfaces, ...aliases]);
  all.delete(name);
  return { id, kind, name, ...(nameEn === '' ? {} : { nameEn }), aliases: [...all].toSorted() };
}

/** Whether a form names its thing outside its sentence: 市科技局 does, 我市 and 港澳 do not, 海珠区 is no name of its government. */
function isAlias({ rule, kind, surface }: Naming): boolean {
  if (rule === 'own-region' || rule === 'joint-regions' || rule === 'visited-region') return false;
  if (surface === '高新区' || surface === '国家高新区' || surface === '开发区') return false;
  return !(kind === 'GovernmentUnit' && /[市区县旗]$/u.test(surface));
}
