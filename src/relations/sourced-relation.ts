import type { EntityRef } from '../entities/entity.ts';
import type { RelationType } from '../ontology/relation-types.ts';
import type { Status } from '../ontology/statuses.ts';

/** A relation that no sentence states: from a named data set or from a person's decision. */
export interface SourcedRelation {
  readonly type: RelationType;
  readonly from: EntityRef;
  readonly to: EntityRef;
  readonly origin: 'REFERENCE' | 'CURATED';
  /** The data row or curation entry, e.g. `regions.tsv: 粤港澳大湾区 (outline-2019)`. */
  readonly source: string;
  readonly status?: Status;
}
