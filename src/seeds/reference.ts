import type { EntityKind } from '../ontology/entity-kinds.ts';

/** Background facts from seeds/reference, each row naming its source. Read once, trusted after; sorted by their first column. */
export interface Reference {
  readonly divisions: readonly Division[];
  readonly offices: readonly OfficeName[];
  readonly regions: readonly RegionName[];
  readonly universities: readonly University[];
  readonly bodies: readonly KnownBody[];
}

/** A province, prefecture or county of GB/T 2260: 441800 清远市. */
export interface Division {
  readonly code: string;
  readonly name: string;
  /** 清远: one division and no everyday word; empty where there is none. */
  readonly short: string;
  /** 清新: only good in a document of the same province. */
  readonly localShort: string;
  readonly level: 'province' | 'prefecture' | 'county';
  /** Code of the division above; empty for a province. */
  readonly parent: string;
  readonly source: string;
}

/** A local department, written without its place, with the forms that mean it: 科技局, 科学技术局. `{}` is where a place stands inside. */
export interface OfficeName {
  readonly canonical: string;
  readonly forms: readonly string[];
  readonly source: string;
}

/** A region that is no division: 粤港澳大湾区. */
export interface RegionName {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly parents: readonly string[];
  readonly members: readonly string[];
  readonly nameEn: string;
  readonly source: string;
}

/** A university, with the city of its seat: 中山大学, 广州市. */
export interface University {
  readonly name: string;
  readonly city: string;
  readonly formerNames: readonly string[];
  /** 华南师大: nobody else. */
  readonly shorts: readonly string[];
  /** 中大: only good beside another such name or before a word that needs one, and in its own province. */
  readonly localShorts: readonly string[];
  readonly nameEn: string;
  readonly source: string;
}

/** Another body known by name: 中国科学院, 清远高新区. */
export interface KnownBody {
  readonly name: string;
  readonly kind: EntityKind;
  readonly aliases: readonly string[];
  /** The region it lies in; empty where that is not known. */
  readonly region: string;
  /** The body it belongs to (中国科学院); empty where it has none. */
  readonly parent: string;
  readonly nameEn: string;
  readonly source: string;
}
