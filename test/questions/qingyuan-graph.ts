import { entityId } from '../../src/ontology/entity-id.ts';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import type { RelationType } from '../../src/ontology/relation-types.ts';
import { relationGraph, type RelationGraph } from '../../src/questions/relation-graph.ts';
import type { KnownRelation } from '../../src/questions/relations.ts';
import type { KnownThing } from '../../src/questions/things.ts';

/** `华南师范大学 -LOCATED_IN-> 广州市` with, after it, its origin and how much evidence it has: `REFERENCE 1`. */
type Line = readonly [
  from: string,
  type: RelationType,
  to: string,
  origin?: KnownRelation['origin'],
  evidence?: number,
];

/** A graph of named things and lines of relations between them; ids are those of real builds. */
export function graphOf(kinds: Readonly<Record<string, EntityKind>>, lines: readonly Line[]): RelationGraph {
  const things = Object.entries(kinds).map(([name, kind]): KnownThing => ({
    id: entityId(kind, name),
    kind,
    name,
  }));
  const idOf = (name: string): string => things.find((thing) => thing.name === name)?.id ?? name;
  const relations = lines.map(([from, type, to, origin = 'STATED', evidence = 1]) => ({
    id: `${from}-${type}-${to}`,
    type,
    from: idOf(from),
    to: idOf(to),
    origin,
    evidence,
    firstYear: 2020,
    lastYear: 2020,
    documents: ['000_5b9f67416fbe14a6'],
  }));
  return relationGraph(things, relations);
}

/** The number of the thing with this id. */
export function numberOf({ things }: RelationGraph, id: string): number {
  const number = things.numberOf(id);
  if (number === undefined) throw new Error(`There is no thing ${id}.`);
  return number;
}

/** Qingyuan, the Bay Area, and institutes between them, as the city's plan of 2020 and the reference data have them. */
export const qingyuan = graphOf(
  {
    清远市: 'Region',
    广州市: 'Region',
    粤港澳大湾区: 'Region',
    清远高新区: 'Park',
    华南师范大学: 'University',
    中山大学: 'University',
    清远职业技术学院: 'University',
    华南师范大学清远研究院: 'ResearchInstitute',
    中山大学清远创新药物研发中心: 'ResearchInstitute',
    清远市智慧农业研究院: 'ResearchInstitute',
    广东聚航新材料研究院有限公司: 'ResearchInstitute',
  },
  [
    ['广州市', 'PART_OF', '粤港澳大湾区', 'REFERENCE'],
    ['清远高新区', 'LOCATED_IN', '清远市'],
    ['清远高新区', 'COOPERATES_WITH', '中山大学'],
    ['华南师范大学', 'LOCATED_IN', '广州市', 'REFERENCE'],
    ['中山大学', 'LOCATED_IN', '广州市', 'REFERENCE'],
    ['清远职业技术学院', 'LOCATED_IN', '清远市'],
    ['华南师范大学清远研究院', 'LOCATED_IN', '清远市', 'IMPLIED'],
    ['华南师范大学清远研究院', 'AFFILIATED_WITH', '华南师范大学', 'IMPLIED'],
    ['华南师范大学清远研究院', 'CONNECTS_TO', '粤港澳大湾区'],
    ['中山大学清远创新药物研发中心', 'LOCATED_IN', '清远市', 'IMPLIED'],
    ['中山大学清远创新药物研发中心', 'AFFILIATED_WITH', '中山大学', 'IMPLIED'],
    ['清远市智慧农业研究院', 'LOCATED_IN', '清远市', 'IMPLIED'],
    ['清远市智慧农业研究院', 'CONNECTS_TO', '粤港澳大湾区'],
    ['广东聚航新材料研究院有限公司', 'LOCATED_IN', '清远高新区'],
  ],
);
