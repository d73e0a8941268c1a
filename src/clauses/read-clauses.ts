import type { Report } from '../std/finding.ts';
import { type Numbering, readNumbering } from '../text/read-numbering.ts';
import type { RepairedText } from '../text/repaired-text.ts';
import type { Clause } from './clause.ts';
import { type ClauseList, startClauseList } from './clause-list.ts';
import { findFrontMatter } from './find-front-matter.ts';
import { columnsOfRows, type HeadedRow } from './columns-of-rows.ts';
import { markLeads } from './mark-leads.ts';
import { openPart } from './open-part.ts';
import { readHeading } from './read-heading.ts';
import { readUnnumbered, type Surroundings } from './read-unnumbered.ts';
import { type Paragraph, splitParagraphs } from './split-paragraphs.ts';

/**
 * The clauses of a document in reading order: each paragraph, heading, table and row with its place in the tree of numbered
 * parts. 一、 > （一） > 1. gives 2.3.1; an unnumbered paragraph is numbered below the last numbered one, 2.3.1/2; what stands in
 * front of the first is 0/1, 0/2; the parts of an annex are A1, A1.2.
 */
export function readClauses(repaired: RepairedText, report: Report): readonly Clause[] {
  const paragraphs = splitParagraphs(repaired);
  const front = findFrontMatter(paragraphs);
  const list = startClauseList(repaired, report);
  paragraphs.forEach((paragraph, index) => {
    const frontForm = front.get(index);
    const numbering = frontForm ? undefined : readNumbering(paragraph.text);
    if (paragraph.rows) addTable(list, paragraph, columnsOfRows(repaired.text, paragraph.rows));
    else if (annexMark.test(paragraph.text)) addAnnex(list, paragraph);
    else if (numbering) addNumbered(list, paragraph, numbering);
    else
      addUnnumbered(list, paragraph, {
        frontForm,
        belowAnnexMark: annexMark.test(paragraphs[index - 1]?.text ?? ''),
      });
  });
  return markLeads(repaired.text, list.clauses);
}

/** 附件, 附件2, alone on a line: an annex begins. 附件：… in a notice only names one. */
const annexMark = /^附件 ?(\d{0,2})：?$/;

function addTable(list: ClauseList, { span }: Paragraph, rows: readonly HeadedRow[]): void {
  const path = list.addBelow({ span, form: 'table', heading: undefined });
  for (const row of rows) list.addBelow({ ...row, form: 'row', heading: undefined }, path);
}

function addAnnex(list: ClauseList, { span, text }: Paragraph): void {
  const ordinal = annexMark.exec(text)?.[1] || '1';
  list.addPart([{ style: 'annex', ordinals: [], path: `A${ordinal}` }], {
    span,
    form: 'heading',
    heading: undefined,
  });
}

/** An article (第一条) has no printed heading: its first sentence is law already. */
function addNumbered(list: ClauseList, { span, text }: Paragraph, numbering: Numbering): void {
  const body = text.slice(numbering.length);
  const heading = numbering.style === 'article' ? undefined : readHeading(body);
  const form = heading !== undefined && body.trim().length <= heading.length + 1 ? 'heading' : 'paragraph';
  list.addPart(openPart(list.openParts(), numbering), { span, form, heading });
}

function addUnnumbered(list: ClauseList, { span, text }: Paragraph, where: Surroundings): void {
  const { form, heading, isBackMatter } = readUnnumbered(text, where);
  if (isBackMatter) list.closeParts();
  list.addBelow({ span, form, heading });
}
