import type { Report } from '../std/finding.ts';
import type { Span } from '../std/span.ts';
import { originalSpan } from '../text/original-span.ts';
import type { RepairedText } from '../text/repaired-text.ts';
import type { Clause } from './clause.ts';
import type { OpenPart } from './open-part.ts';

/** What a paragraph is, once it is read. */
export type ClauseReading = Pick<Clause, 'span' | 'form' | 'heading' | 'columns'>;

/** The clauses read so far, and where the next one comes to stand. */
export interface ClauseList {
  readonly clauses: readonly Clause[];
  /** The numbered parts that the reader is inside of, the widest first. */
  openParts(): readonly OpenPart[];
  /** Adds a numbered paragraph as the last of the parts that are open from here on. */
  addPart(parts: readonly OpenPart[], reading: ClauseReading): void;
  /** Adds an unnumbered one below the last open part, or below the path named; answers with its own path. */
  addBelow(reading: ClauseReading, parentPath?: string): string;
  /** Leaves all parts: what follows belongs to the document as a whole. */
  closeParts(): void;
}

/** The place of what stands in front of the first numbered part, and behind the last. */
const marginPath = '0';

/** An empty list for the clauses of a document. Paths come from numbers; a number used twice is reported. */
export function startClauseList(repaired: RepairedText, report: Report): ClauseList {
  const clauses: Clause[] = [];
  const counts = new Map<string, number>();
  const numbers = new Set<string>();
  let open: readonly OpenPart[] = [];
  const add = (reading: ClauseReading, place: Pick<Clause, 'path' | 'number' | 'parentPath'>): void => {
    const { span, heading, form, columns } = reading;
    const text = repaired.text.slice(span.start, span.end);
    const clause = { documentId: repaired.documentId, ...place, heading, form, span, text };
    clauses.push(columns === undefined ? clause : { ...clause, columns });
  };
  return {
    clauses,
    openParts: () => open,
    addPart(parts, reading) {
      open = tellApart(parts, numbers);
      if (open !== parts) reportRepeat(repaired, reading.span, report);
      const path = open.at(-1)?.path ?? marginPath;
      numbers.add(path);
      add(reading, { path, number: path, parentPath: open.at(-2)?.path });
    },
    addBelow(reading, parentPath = open.at(-1)?.path ?? marginPath) {
      const count = (counts.get(parentPath) ?? 0) + 1;
      counts.set(parentPath, count);
      const path = `${parentPath}/${count}`;
      add(reading, {
        path,
        number: undefined,
        parentPath: parentPath === marginPath ? undefined : parentPath,
      });
      return path;
    },
    closeParts() {
      open = [];
    },
  };
}

/** The parts, the last one renamed where its number was used before: heads are missing, or numbering starts anew. */
function tellApart(parts: readonly OpenPart[], used: ReadonlySet<string>): readonly OpenPart[] {
  const last = parts.at(-1);
  if (!last || !used.has(last.path)) return parts;
  let copy = 2;
  while (used.has(`${last.path}-${copy}`)) copy++;
  return [...parts.slice(0, -1), { ...last, path: `${last.path}-${copy}` }];
}

function reportRepeat(repaired: RepairedText, span: Span, report: Report): void {
  report({
    rule: 'clauses/repeated-number',
    reason: `The number of “${repaired.text.slice(span.start, Math.min(span.end, span.start + 20))}” stood there before.`,
    documentId: repaired.documentId,
    ...originalSpan(repaired, span),
  });
}
