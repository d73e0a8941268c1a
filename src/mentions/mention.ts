import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { Status } from '../ontology/statuses.ts';
import type { Span } from '../std/span.ts';

/** A place in a document where a named thing is named. */
export interface Mention {
  readonly documentId: string;
  readonly clausePath: string;
  /** Offsets into the repaired text. */
  readonly span: Span;
  /** The repaired words as they stand there: 市科技局. */
  readonly surface: string;
  /** The full name they mean there: 清远市科技局. */
  readonly name: string;
  readonly kind: EntityKind;
  /** Set when the words stand inside a longer name (清远 in 华南师范大学清远研究院): that name's range. */
  readonly within?: Span;
  /** Whether the text plans the thing (规划建设), has it, or reports it built; undefined where it does not say. */
  readonly status?: Status;
  /** The law that found it, e.g. `known-name`. */
  readonly rule: string;
}
