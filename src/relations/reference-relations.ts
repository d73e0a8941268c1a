import type { EntityRef } from '../entities/entity.ts';
import {
  type DivisionNames,
  findDivision,
  makeDivisionNames,
  uniqueDivisionName,
} from '../mentions/division-names.ts';
import type { RelationType } from '../ontology/relation-types.ts';
import type { KnownBody, Reference, RegionName, University } from '../seeds/reference.ts';
import type { SourcedRelation } from './sourced-relation.ts';

/**
 * What reference data knows of the things that occur, and of what that brings in: 华南师范大学 lies in 广州市, which is part of
 * 广东省 and of 粤港澳大湾区. A region brings in all its members. Each fact names its file and row.
 */
export function referenceRelations(
  entities: readonly EntityRef[],
  reference: Reference,
): readonly SourcedRelation[] {
  const tables = indexed(reference);
  const found: SourcedRelation[] = [];
  const known = new Set(entities.map(keyOf));
  const waiting = [...entities];
  for (let entity = waiting.pop(); entity !== undefined; entity = waiting.pop()) {
    for (const relation of relationsOf(entity, tables)) {
      found.push(relation);
      for (const end of [relation.from, relation.to]) {
        if (known.has(keyOf(end))) continue;
        known.add(keyOf(end));
        waiting.push(end);
      }
    }
  }
  return [...new Map(found.map((relation) => [relationKey(relation), relation])).entries()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, relation]) => relation);
}

interface Tables {
  readonly divisions: DivisionNames;
  readonly regions: ReadonlyMap<string, RegionName>;
  readonly universities: ReadonlyMap<string, University>;
  readonly bodies: ReadonlyMap<string, KnownBody>;
}

function indexed({ divisions, regions, universities, bodies }: Reference): Tables {
  return {
    divisions: makeDivisionNames(divisions),
    regions: byName(regions),
    universities: byName(universities),
    bodies: byName(bodies),
  };
}

function byName<T extends { readonly name: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.name, row]));
}

function relationsOf(entity: EntityRef, tables: Tables): SourcedRelation[] {
  if (entity.kind === 'Region') return [...aboveDivision(entity, tables), ...aboutRegion(entity, tables)];
  if (entity.kind === 'University') return seatOf(entity, tables);
  return aboutBody(entity, tables);
}

/** 清远市 → 广东省. */
function aboveDivision(entity: EntityRef, { divisions }: Tables): SourcedRelation[] {
  const division = findDivision(divisions, entity.name);
  const parent = division === undefined ? undefined : divisions.byCode.get(division.parent);
  if (division === undefined || parent === undefined) return [];
  const to = region(uniqueDivisionName(divisions, parent));
  return [
    sourced('PART_OF', [entity, to], `divisions.tsv ${division.code} ${division.name} (${division.source})`),
  ];
}

/** Each member → the region, the region → each larger one. */
function aboutRegion(entity: EntityRef, { regions }: Tables): SourcedRelation[] {
  const row = regions.get(entity.name);
  if (row === undefined) return [];
  const source = `regions.tsv ${row.name} (${row.source})`;
  return [
    ...row.members.map((member) => sourced('PART_OF', [region(member), entity], source)),
    ...row.parents.map((parent) => sourced('PART_OF', [entity, region(parent)], source)),
  ];
}

function seatOf(entity: EntityRef, { universities }: Tables): SourcedRelation[] {
  const row = universities.get(entity.name);
  if (row === undefined || row.city === '') return [];
  return [sourced('LOCATED_IN', [entity, region(row.city)], `universities.tsv ${row.name} (${row.source})`)];
}

/** 中国科学院自动化研究所 → 中国科学院, and where it lies; a government unit is in its region by its name and lies nowhere. */
function aboutBody(entity: EntityRef, { bodies }: Tables): SourcedRelation[] {
  const row = bodies.get(entity.name);
  if (row === undefined || row.kind !== entity.kind) return [];
  const parent = bodies.get(row.parent);
  const source = `${row.kind === 'Park' ? 'parks.tsv' : 'institutions.tsv'} ${row.name} (${row.source})`;
  const lies = row.region !== '' && row.kind !== 'GovernmentUnit';
  return [
    ...(parent === undefined ? [] : [sourced('AFFILIATED_WITH', [entity, parent], source)]),
    ...(lies ? [sourced('LOCATED_IN', [entity, region(row.region)], source)] : []),
  ];
}

function region(name: string): EntityRef {
  return { kind: 'Region', name };
}

function sourced(type: RelationType, ends: readonly [EntityRef, EntityRef], source: string): SourcedRelation {
  const [from, to] = ends;
  return {
    type,
    from: { kind: from.kind, name: from.name },
    to: { kind: to.kind, name: to.name },
    origin: 'REFERENCE',
    source,
  };
}

function keyOf({ kind, name }: EntityRef): string {
  return `${kind}|${name}`;
}

function relationKey({ type, from, to, source }: SourcedRelation): string {
  return [type, keyOf(from), keyOf(to), source].join('|');
}
