/** What a document, or a whole graph, commits whom to: what two editions are compared by. */
export interface Edition {
  readonly entities: readonly EditionEntity[];
  readonly relations: readonly EditionRelation[];
  readonly tasks: readonly EditionTask[];
  readonly targets: readonly EditionTarget[];
}

export interface EditionEntity {
  readonly id: string;
  /** The label of its kind. */
  readonly kind: string;
  readonly name: string;
}

export interface EditionRelation {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly status: string | undefined;
}

export interface EditionTask {
  readonly id: string;
  readonly title: string;
  /** Relationship type and the unit's name, e.g. `LEADS 清远市科技局`; sorted. */
  readonly parts: readonly string[];
}

export interface EditionTarget {
  readonly id: string;
  readonly indicator: string;
  readonly scope: string | undefined;
  readonly year: number | undefined;
  readonly value: number;
  readonly unit: string | undefined;
  readonly comparator: string;
}
