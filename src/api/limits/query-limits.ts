/** What one request may ask for. */
export interface QueryLimits {
  /** Bytes of a request's body. */
  readonly bytes: number;
  /** Words and marks of its text. */
  readonly tokens: number;
  /** How deep fields may lie in fields. */
  readonly depth: number;
  /** Fields of the query itself, fragments expanded. */
  readonly rootFields: number;
  /** Renamed fields, fragments expanded. */
  readonly aliases: number;
  /** Directives, fragments expanded. */
  readonly directives: number;
  /** Fields of the longest possible answer. */
  readonly cost: number;
  /** Milliseconds after which it is given up, and what it still reads in the store too. */
  readonly milliseconds: number;
}

/** Enough for the key question with 50 connectors, their evidence and documents, and for the introspection query, which is 15 deep. */
export const defaultLimits: QueryLimits = {
  bytes: 100_000,
  tokens: 2_000,
  depth: 16,
  rootFields: 20,
  aliases: 50,
  directives: 50,
  cost: 100_000,
  milliseconds: 15_000,
};
