import type { Status } from '../ontology/statuses.ts';

/** What is told alike of many relations. */
export interface Details {
  readonly status: Status | null;
  readonly role: string | null;
  readonly post: string | null;
  readonly firstYear: number | null;
  readonly lastYear: number | null;
  /** Ids of the documents that state it. */
  readonly documents: readonly string[];
}

/** The same, of a relation of which not all is told. */
export type SomeDetails = { readonly [Key in keyof Details]?: Details[Key] | undefined };

/** Keeps what is told alike once: that 000_5b9f67416fbe14a6 alone states it, of 2020, and as existing. */
export function collectDetails(): {
  readonly numberOf: (details: SomeDetails) => number;
  readonly finish: () => readonly Details[];
} {
  const numbers = new Map<string, number>();
  const kept: Details[] = [];
  const documents = new Map<string, string>();
  return {
    numberOf: (some) => {
      const details = whole(some);
      const key = JSON.stringify(details);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, kept.length);
      return kept.push({ ...details, documents: details.documents.map((id) => sameText(documents, id)) }) - 1;
    },
    finish: () => kept,
  };
}

function whole({
  status = null,
  role = null,
  post = null,
  firstYear = null,
  lastYear = null,
  documents = [],
}: SomeDetails): Details {
  return { status, role, post, firstYear, lastYear, documents };
}

function sameText(texts: Map<string, string>, text: string): string {
  const known = texts.get(text);
  if (known === undefined) texts.set(text, text);
  return known ?? text;
}
