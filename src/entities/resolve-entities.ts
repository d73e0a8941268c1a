import { entityId } from '../ontology/entity-id.ts';
import { type Status, statuses } from '../ontology/statuses.ts';
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
  const found = new Map<string, Found>();
  for (const { kind, name } of others) foundAs(found, { kind, name });
  for (const naming of namings) {
    const known = foundAs(found, { kind: naming.kind, name: naming.name });
    if (isAlias(naming)) known.surfaces.add(naming.surface);
    if (naming.status !== undefined) known.statuses.add(naming.status);
  }
  return [...found.values()]
    .map((known) => entityOf(known, gazetteer))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** What all namings of a thing say of it. */
interface Found extends EntityRef {
  readonly surfaces: Set<string>;
  readonly statuses: Set<Status>;
}

function foundAs(found: Map<string, Found>, { kind, name }: EntityRef): Found {
  const key = `${kind}|${name}`;
  const known = found.get(key) ?? { kind, name, surfaces: new Set(), statuses: new Set() };
  found.set(key, known);
  return known;
}

function entityOf(known: Found, gazetteer: Gazetteer): Entity {
  const { kind, name } = known;
  const { aliases, nameEn } = aliasesOf(known, gazetteer);
  const all = new Set([...known.surfaces, ...aliases]);
  all.delete(name);
  const status = statuses.toReversed().find((each) => known.statuses.has(each));
  return {
    id: entityId(kind, name),
    kind,
    name,
    ...(nameEn === '' ? {} : { nameEn }),
    aliases: [...all].toSorted(),
    ...(status === undefined ? {} : { status }),
  };
}

/** Whether a form names its thing outside its sentence: 市科技局 does, 我市 and 港澳 do not, 海珠区 is no name of its government. */
function isAlias({ rule, kind, surface }: Naming): boolean {
  if (contextual.has(rule) || contextual.has(surface)) return false;
  return !(kind === 'GovernmentUnit' && /[市区县旗]$/u.test(surface));
}

/** Laws and words that speak from inside a document. */
const contextual: ReadonlySet<string> = new Set(
  'own-region joint-regions visited-region own-zone level-twin short-name shared-tail 高新区 国家高新区 开发区 领导小组'.split(
    ' ',
  ),
);
