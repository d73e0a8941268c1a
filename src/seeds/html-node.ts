/** A node of a parsed page, as far as its text matters. */
export interface HtmlNode {
  readonly type: string;
  /** Of an element: `p`, `td`. */
  readonly name?: string;
  /** Of a text. */
  readonly data?: string | null;
  readonly children?: readonly HtmlNode[];
}
