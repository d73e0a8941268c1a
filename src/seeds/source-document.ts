/** A document as received, before anything is read out of it. */
export interface SourceDocument {
  /** The file's name without its ending. */
  readonly id: string;
  /** The file's name, for messages. */
  readonly fileName: string;
  /** The text as received (for pdf, docx and html: as taken out). Every offset of the graph indexes it. */
  readonly text: string;
  /** What documents.yaml says of it; what it leaves out is read from the text. */
  readonly facts: DocumentFacts;
}

/** What may be said of a document beside its text (documents.yaml). */
export interface DocumentFacts {
  readonly title?: string;
  /** Canonical name of the issuing unit, e.g. 清远市人民政府. */
  readonly issuer?: string;
  /** 发文字号, e.g. 清府函〔2020〕97号. */
  readonly number?: string;
  /** 成文日期, ISO 8601 as precise as it is known. */
  readonly date?: string;
  readonly startYear?: number;
  readonly endYear?: number;
  readonly isDraft?: boolean;
  /** Where the text was published. */
  readonly source?: string;
  /** How many facts of each kind a person counts on, least and most; `innograph missed` lists what is outside. */
  readonly expected?: ExpectedCounts;
}

/** Least and most of each. */
export type ExpectedCounts = Readonly<
  Partial<
    Record<
      'clauses' | 'entities' | 'relations' | 'tasks' | 'targets' | 'projects',
      readonly [least: number, most: number] | undefined
    >
  >
>;
