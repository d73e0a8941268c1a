import type { Report } from '../std/finding.ts';
import type { Span } from '../std/span.ts';
import { originalSpan } from '../text/original-span.ts';
import { type Numbering, readNumbering } from '../text/read-numbering.ts';
import type { RepairedText } from '../text/repaired-text.ts';
import type { Clause } from './clause.ts';
import { findFrontMatter } from './find-front-matter.ts';
import { type OpenPart, openPart } from './open-part.ts';
import { readHeading } from './read-heading.ts';
import { readUnnumbered } from './read-unnumbered.ts';
import { type Paragraph, splitParagraphs } from './split-paragraphs.ts';

/**
 * The clauses of a document in reading order: each paragraph, heading, table and row with its place in the tree of numbered
 * parts. 一、 > （一） > 1. gives 2.3.1; an unnumbered paragraph is numbered below the last numbered one, 2.3.1/2; what stands in
 * front of the first is 0/1, 0/2; the parts of an annex are A1, A1.2.
 */
export function readClauses(repaired: RepairedText, report: Report): readonly Clause[] {
  const paragraphs = splitParagraphs(repaired);
  const front = findFrontMatter(paragraphs);
  const clauses: Clause[] = [];
  const paths = new Set<string>();
  const counts = new Map<string, number>();
  let open: readonly OpenPart[] = [];
  const add = (
    paragraph: Pick<Paragraph, 'span' | 'text'>,
    rest: Pick<Clause, 'path' | 'number' | 'heading' | 'parentPath' | 'form'>,
  ): void => {
    clauses.push({ documentId: repaired.documentId, ...rest, span: paragraph.span, text: paragraph.text });
  };
  const addBelow = (
    parentPath: string,
    paragraph: Pick<Paragraph, 'span' | 'text'>,
    form: Clause['form'],
    heading?: string,
  ): string => {
    const count = (counts.get(parentPath) ?? 0) + 1;
    counts.set(parentPath, count);
    const path = `${parentPath}/${count}`;
    add(paragraph, {
      path,
      number: undefined,
      heading,
      parentPath: parentPath === frontPath ? undefined : parentPath,
      form,
    });
    return path;
  };
  const addPart = (
    parts: readonly OpenPart[],
    paragraph: Paragraph,
    heading: string | undefined,
    form: Clause['form'],
  ): void => {
    open = uniquePart(parts, paths, () => reportRepeat(repaired, paragraph.span, report));
    const path = open.at(-1)?.path ?? frontPath;
    paths.add(path);
    add(paragraph, { path, number: path, heading, parentPath: open.at(-2)?.path, form });
  };

  paragraphs.forEach((paragraph, index) => {
    const here = open.at(-1)?.path ?? frontPath;
    const annex = annexMark.exec(paragraph.text);
    const numbering = front.has(index) || paragraph.rows ? undefined : readNumbering(paragraph.text);
    if (annex)
      addPart(
        [{ style: 'annex', ordinals: [], path: `A${annex[1] || '1'}` }],
        paragraph,
        undefined,
        'heading',
      );
    else if (numbering) addNumbered(paragraph, numbering);
    else if (paragraph.rows) addTable(paragraph, paragraph.rows);
    else {
      const { form, heading, isBackMatter } = readUnnumbered(
        paragraph.text,
        front.get(index),
        annexMark.test(paragraphs[index - 1]?.text ?? ''),
      );
      if (isBackMatter) open = [];
      addBelow(isBackMatter ? frontPath : here, paragraph, form, heading);
    }
  });
  return clauses;

  function addNumbered(paragraph: Paragraph, numbering: Numbering): void {
    const body = paragraph.text.slice(numbering.length);
    const heading = numbering.style === 'article' ? undefined : readHeading(body);
    const isHeading = heading !== undefined && body.trim().length <= heading.length + 1;
    addPart(openPart(open, numbering), paragraph, heading, isHeading ? 'heading' : 'paragraph');
  }

  function addTable(paragraph: Paragraph, rows: readonly Span[]): void {
    const table = addBelow(open.at(-1)?.path ?? frontPath, paragraph, 'table');
    for (const span of rows)
      addBelow(table, { span, text: repaired.text.slice(span.start, span.end) }, 'row');
  }
}

/** The place of what stands in front of the first numbered part, and behind the last. */
const frontPath = '0';

/** 附件, 附件2, alone on a line: an annex begins. 附件：… in a notice only names one. */
const annexMark = /^附件 ?(\d{0,2})：?$/;

/** The parts, the last one renamed where the document has used its number before (heads are missing, or numbering starts anew). */
function uniquePart(
  parts: readonly OpenPart[],
  used: ReadonlySet<string>,
  onRepeat: () => void,
): readonly OpenPart[] {
  const last = parts.at(-1);
  if (!last || !used.has(last.path)) return parts;
  onRepeat();
  let copy = 2;
  while (used.has(`${last.path}-${copy}`)) copy++;
  return [...parts.slice(0, -1), { ...last, path: `${last.path}-${copy}` }];
}

function reportRepeat(repaired: RepairedText, span: Span, report: Report): void {
  report({
    rule: 'clauses/repeated-number',
    reason: `The number of “${repaired.text.slice(span.start, span.start + 20)}” stood there before.`,
    documentId: repaired.documentId,
    ...originalSpan(repaired, span),
  });
}
