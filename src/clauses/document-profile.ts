/** What a document says of itself: front matter, or documents.yaml where that says more. */
export interface DocumentProfile {
  readonly id: string;
  readonly title: string;
  /** Canonical name of the issuing unit (清远市人民政府); undefined where neither text nor documents.yaml tells. */
  readonly issuer: string | undefined;
  /** The region whose plan it is, by its full name (清远市); 市科技局 is read as its unit. */
  readonly region: string | undefined;
  readonly number: string | undefined;
  /** ISO 8601, as precise as the text is. */
  readonly date: string | undefined;
  readonly startYear: number | undefined;
  readonly endYear: number | undefined;
  readonly isDraft: boolean;
}
