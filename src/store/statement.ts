/** A Cypher statement of cypher/, with what its header says of it. */
export interface Statement {
  /** The file's name without ending. */
  readonly name: string;
  /** The file's text, unchanged; this is what is sent. */
  readonly text: string;
  readonly title: string;
  readonly description: string;
  readonly parameters: readonly StatementParameter[];
  readonly columns: readonly string[];
}

export interface StatementParameter {
  readonly name: string;
  /** As written in the header: String, Int, Float, Boolean, or a list of them: [String]. */
  readonly type: 'String' | 'Int' | 'Float' | 'Boolean' | '[String]' | '[Int]';
  readonly default: null | string | number | boolean | readonly (string | number)[] | undefined;
  readonly description: string;
}
