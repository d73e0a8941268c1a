import type { Division } from '../seeds/reference.ts';

/** The divisions of China by code and by name, with what stands above each. */
export interface DivisionNames {
  readonly byCode: ReadonlyMap<string, Division>;
  /** By full name; several where the name is shared (白云区 of 广州市 and of 贵阳市). */
  readonly byName: ReadonlyMap<string, readonly Division[]>;
}

export function makeDivisionNames(divisions: readonly Division[]): DivisionNames {
  const byName = new Map<string, Division[]>();
  for (const division of divisions) {
    const same = byName.get(division.name);
    if (same === undefined) byName.set(division.name, [division]);
    else same.push(division);
  }
  return { byCode: new Map(divisions.map((division) => [division.code, division])), byName };
}

/** The division of a full name; a shared one needs its parent before it (广州市白云区). */
export function findDivision(names: DivisionNames, name: string): Division | undefined {
  const same = names.byName.get(name);
  if (same !== undefined) return same.length === 1 ? same[0] : undefined;
  for (let cut = 2; cut < name.length - 1; cut++) {
    const found = names.byName
      .get(name.slice(cut))
      ?.find(({ parent }) => names.byCode.get(parent)?.name === name.slice(0, cut));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The name that no other division has: 海珠区, but 广州市白云区, because 贵阳市 has a 白云区 as well. */
export function uniqueDivisionName(names: DivisionNames, division: Division): string {
  if ((names.byName.get(division.name)?.length ?? 0) < 2) return division.name;
  return (names.byCode.get(division.parent)?.name ?? '') + division.name;
}

/** The name that a unit of the division carries: 广州市海珠区 of 广州市海珠区人民政府; a county or city stands alone (英德市人民政府). */
export function divisionNameInUnits(names: DivisionNames, division: Division): string {
  const parent = names.byCode.get(division.parent);
  if (parent === undefined || !division.name.endsWith('区') || division.level !== 'county')
    return uniqueDivisionName(names, division);
  return parent.name + division.name;
}

/** The division itself and what stands above it, nearest first. */
export function withAncestors(names: DivisionNames, division: Division): readonly Division[] {
  const above = names.byCode.get(division.parent);
  return above === undefined ? [division] : [division, ...withAncestors(names, above)];
}
