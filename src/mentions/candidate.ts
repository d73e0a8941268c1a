import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { Span } from '../std/span.ts';

/** What one law takes for a name, before laws are weighed against each other; offsets into the clause's text. */
export interface Candidate extends Span {
  readonly kind: EntityKind;
  readonly name: string;
  readonly rule: string;
}
