import type { Clause } from '../../src/clauses/clause.ts';
import type { DocumentReading } from '../../src/clauses/document-reading.ts';
import type { Mention } from '../../src/mentions/mention.ts';
import type { EntityKind } from '../../src/ontology/entity-kinds.ts';
import type { Span } from '../../src/std/span.ts';

/**
 * Paragraphs whose names are marked, as a reading and its mentions: `与{清华大学|U}合作`; `{市科技局|G=清远市科技局}` gives the
 * full name, `{{中山大学|U}研究院|I}` a name inside a name. The issuing city is 清远市.
 */
export function readMarked(...paragraphs: readonly string[]): {
  readonly reading: DocumentReading;
  readonly mentions: readonly Mention[];
} {
  const clauses: Clause[] = [];
  const mentions: Mention[] = [];
  let text = '';
  for (const [i, paragraph] of paragraphs.entries()) {
    const path = String(i + 1);
    const marked = unmark(paragraph, text.length, path);
    const span = { start: text.length, end: text.length + marked.text.length };
    const form = paragraph.includes('\t') ? 'row' : 'paragraph';
    clauses.push({
      documentId,
      path,
      number: path,
      heading: undefined,
      parentPath: undefined,
      form,
      span,
      text: marked.text,
    });
    mentions.push(...marked.mentions);
    text += `${marked.text}\n`;
  }
  const offsets = Int32Array.from({ length: text.length }, (_, i) => i);
  const repaired = { documentId, original: text, text, offsets, tables: [] };
  return { reading: { profile, repaired, clauses }, mentions };
}

function unmark(marked: string, shift: number, clausePath: string): { text: string; mentions: Mention[] } {
  const mentions: (Mention & { readonly depth: number })[] = [];
  const open: number[] = [];
  let text = '';
  for (let i = 0; i < marked.length; i++) {
    const sign = marked.charAt(i);
    if (sign === '{') open.push(text.length);
    else if (sign === '|') {
      const start = open.pop() ?? 0;
      const [mark = '', kind = '', full] = /^\|(\w)(?:=([^}]*))?\}/u.exec(marked.slice(i)) ?? [];
      const surface = text.slice(start);
      const span = { start: start + shift, end: text.length + shift };
      mentions.push({
        documentId,
        clausePath,
        span,
        surface,
        name: full ?? surface,
        kind: kindOf(kind),
        rule: 'marked',
        depth: open.length,
      });
      i += mark.length - 1;
    } else text += sign;
  }
  return { text, mentions: mentions.map((mention) => placed(mention, mentions)) };
}

function placed(
  { depth, ...mention }: Mention & { readonly depth: number },
  all: readonly (Mention & { readonly depth: number })[],
): Mention {
  const outer = all.find((other) => other.depth === 0 && depth > 0 && contains(other.span, mention.span));
  return outer === undefined ? mention : { ...mention, within: outer.span };
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function kindOf(mark: string): EntityKind {
  const kind = kinds.get(mark);
  if (kind === undefined) throw new Error(`No kind ${mark}.`);
  return kind;
}

const documentId = 'marked';
const profile = {
  id: documentId,
  title: '清远市科技创新规划',
  issuer: '清远市人民政府',
  region: '清远市',
  number: undefined,
  date: undefined,
  startYear: undefined,
  endYear: undefined,
  isDraft: false,
} as const;

const kinds: ReadonlyMap<string, EntityKind> = new Map([
  ['P', 'Park'],
  ['I', 'ResearchInstitute'],
  ['U', 'University'],
  ['E', 'Enterprise'],
  ['F', 'Platform'],
  ['G', 'GovernmentUnit'],
  ['R', 'Region'],
  ['H', 'Person'],
  ['O', 'Organization'],
]);
