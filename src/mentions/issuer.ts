import type { DocumentProfile } from '../clauses/document-profile.ts';
import type { Division } from '../seeds/reference.ts';
import { type DivisionNames, findDivision, uniqueDivisionName, withAncestors } from './division-names.ts';

/** Whose document it is, so that 市科技局 and 省科技厅 can be given their places. */
export interface Issuer {
  /** The issuing region as a division; undefined where the document does not tell or the list does not know it. */
  readonly division: Division | undefined;
  /** The issuing region's full name: 清远市. */
  readonly region: string | undefined;
  /** Codes of the region and of what stands above it. */
  readonly codes: ReadonlySet<string>;
  /** What 市, 省, 区 and 县 mean here: 清远市, 广东省. */
  readonly places: ReadonlyMap<string, Division>;
}

export function readIssuer(profile: DocumentProfile, names: DivisionNames): Issuer {
  const division = profile.region === undefined ? undefined : findDivision(names, profile.region);
  const line = division === undefined ? [] : withAncestors(names, division);
  const places = new Map<string, Division>();
  for (const above of line)
    for (const word of levelWords(above)) {
      if (!places.has(word)) places.set(word, above);
    }
  return {
    division,
    region: division === undefined ? profile.region : uniqueDivisionName(names, division),
    codes: new Set(line.map(({ code }) => code)),
    places,
  };
}

/** The words by which its own documents call a division: a city is 市, a province 省, a municipality 市 and 省's equal. */
function levelWords({ name, level }: Division): readonly string[] {
  if (level === 'province')
    return name.endsWith('市') ? ['市'] : name.endsWith('自治区') ? ['自治区', '区'] : ['省'];
  if (level === 'prefecture')
    return name.endsWith('市')
      ? ['市']
      : ['州', '自治州', '盟', '地区'].filter((word) => name.endsWith(word));
  return ['区', '县', '自治县', '市', '旗', '自治旗'].filter((word) => name.endsWith(word));
}
