/** Something odd in a text or a file that did not stop the run: what law noticed it, why, and where. */
export interface Finding {
  /** Room and law, e.g. `mentions/unknown-kind`. */
  readonly rule: string;
  readonly reason: string;
  readonly documentId?: string;
  /** UTF-16 offsets into the document as received. */
  readonly start?: number;
  readonly end?: number;
}

/** Takes findings as they turn up. Pure stages get it as a parameter and never read it back. */
export type Report = (finding: Finding) => void;
