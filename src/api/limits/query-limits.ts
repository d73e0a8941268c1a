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
  /** Fields in all, fragments expanded. */
  readonly fields: number;
  /** Fragments that it defines; each is compared with each when it is validated. */
  readonly fragments: number;
  /** Operations that it holds, of which one is run. */
  readonly operations: number;
  /** Variables of an operation. */
  readonly variables: number;
  /** How deep values may lie in a variable. */
  readonly nesting: number;
  /** Values of a list in a variable. */
  readonly listValues: number;
  /** Fields of the longest possible answer. */
  readonly cost: number;
  /** Milliseconds after which it is given up, and what it still reads in the store too. */
  readonly milliseconds: number;
}

/** Enough for the key question with 50 connectors, their evidence and documents, and for the introspection query, which is 15 deep. */
export const defaultLimits: QueryLimits = {
  bytes: 100_000,
  tokens: 1_000,
  depth: 16,
  rootFields: 20,
  aliases: 50,
  directives: 50,
  fields: 300,
  fragments: 50,
  operations: 20,
  variables: 50,
  nesting: 16,
  listValues: 1_000,
  cost: 100_000,
  milliseconds: 15_000,
};
