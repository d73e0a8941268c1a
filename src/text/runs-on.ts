import { endsInSign, nextSign, signSet } from '../std/next-sign.ts';
import type { PageLayout } from './page-layout.ts';
import { readNumbering } from './read-numbering.ts';
import type { TextLine } from './text-line.ts';

/** The lines of a paragraph read so far. */
export interface Paragraph {
  readonly first: TextLine;
  readonly last: TextLine;
  /** What stands after its last full stop. */
  readonly sentence: string;
  /** A sentence has ended in it: no heading is so. */
  readonly isProse: boolean;
  /** Brackets and quotation marks still open, and on how many lines. */
  readonly open: number;
  readonly openLines: number;
}

const sentenceEnd = /[。！？；：][”’」』）〕]*$/;
/** All that a sentence's end closes with: asked first, as most lines end inside one. */
const closing = signSet('。！？；：”’」』）〕');
const unfinished = signSet('，、（〔《〈“‘「『—-+');
const bracketEnd = signSet('）〕');
/** A bracket that is a sentence of its own closes its paragraph: （责任单位：市科技局，各区政府）. */
const aside = /^[（〔].*[）〕]$/;
/** Printed on a line of its own, it still is the last sentence of the numbered paragraph above it. */
const unitList = /^[（〔](?:责任|牵头|负责|配合|参与|参加|主办|协办|承办|实施|落实)[^）〕：]{0,8}：/;

/** Whether a paragraph goes on in the next line. */
export function runsOn(paragraph: Paragraph, line: TextLine, layout: PageLayout): boolean {
  if (layout.kind === 'cut') return false;
  if (paragraph.open > 0 && paragraph.openLines <= (layout.kind === 'wrapped' ? 5 : 2) && !startsPart(line))
    return true;
  if (unitList.test(line.text) && readNumbering(paragraph.first.text)) return true;
  if (paragraph.last.text.endsWith('：') && openLabel.test(paragraph.last.text) && !startsPart(line))
    return true;
  if (isNextUnit(paragraph, line)) return true;
  if (!paragraph.isProse && opensPart(line) && !endsInSign(unfinished, paragraph.last.text)) return false;
  if (layout.kind === 'flowing')
    return (endsInSign(unfinished, paragraph.last.text) || breaksOff(paragraph, line)) && !startsPart(line);
  return !endsParagraph(paragraph, line, layout);
}

/** Prose that stops inside a sentence goes on below the page break: …推动数据的整合，探 / 索区块链、同态加密等新兴技术融合，…。 */
function breaksOff({ last, isProse }: Paragraph, line: TextLine): boolean {
  return (
    isProse &&
    last.text.length >= 40 &&
    /[\u3400-\u9fff]$/.test(last.text) &&
    /^[\u3400-\u9fff].{18,}[。；]/.test(line.text)
  );
}

function endsParagraph(paragraph: Paragraph, line: TextLine, layout: PageLayout): boolean {
  const { first, last, sentence, isProse } = paragraph;
  const short = last.width < layout.width - 3.5;
  const ended = endsInSign(closing, last.text) && sentenceEnd.test(last.text);
  if (layout.blankEnds && line.blankBefore > 0 && (ended || short)) return true;
  if (
    startsPart(line) &&
    (short ||
      ended ||
      endsInSign(bracketEnd, last.text) ||
      readNumbering(last.text) ||
      unitLine.test(first.text))
  )
    return true;
  if (endsInSign(unfinished, last.text)) return false;
  if (line.indent >= layout.indent + 2 && (ended || !isProse)) return true;
  if (layout.trailingSpaceEnds) return last.trailing > 0;
  if (aside.test(sentence) && isProse && paragraph.open === 0) return true;
  if (ended) return short;
  if (isProse) return false;
  return readNumbering(first.text) ? short : last.text.length < 0.8 * layout.width;
}

/** 二、发展目标 below a title, however wide the title is. */
function opensPart({ text }: TextLine): boolean {
  const style = readNumbering(text)?.style;
  return style === 'han' || style === 'chapter' || style === 'part' || style === 'section';
}

/** It begins with a clause number, a dash of a list, or a printed label. */
function startsPart(line: TextLine): boolean {
  return readNumbering(line.text) !== undefined || label.test(line.text) || unitLine.test(line.text);
}

/** A unit on a line of its own below others of its list: 责任单位：市大数据局 / 市科技局 / 各县（市、区）政府. */
export function isNextUnit({ first, last }: Paragraph, { text }: TextLine): boolean {
  return unitLine.test(first.text) && unitEnd.test(last.text) && ownUnit.test(text);
}

const unitEnd = /(?:局|委|办|厅|政府|办公室|委员会|管委会)$/;
const ownUnit =
  /^(?:各(?![局委办厅])|[市省区县州]|自治区)(?:[\u3400-\u9fff]|（[^（）]*）){1,18}(?:局|委|办|厅|政府|办公室|委员会|管委会)$/;

/** A label whose units begin on the next line. */
const openLabel = /(?:责任|牵头|负责|配合|参与|主办|协办|承办|实施|落实)(?:单位|部门|机关)：$/;

/** 责任单位：市科技局，各区政府 on a line of its own ends without a stop. */
const unitLine = /^(?:责任|牵头|负责|配合|参与|主办|协办|承办|实施|落实)(?:单位|部门|机关)：/;

const label = /^(?:——|专栏 ?\d|附件(?: ?\d+)?(?:：|$)|抄送：|公开方式：)/;

/** How many brackets and quotation marks stay open, counted on from the line before; closing ones too many count for nothing. */
export function countOpenBrackets(text: string, open: number): number {
  let depth = open;
  for (let at = nextSign(bracket, text, 0); at < text.length; at = nextSign(bracket, text, at + 1)) {
    if (opening[text.charCodeAt(at)] === 1) depth++;
    else depth = Math.max(0, depth - 1);
  }
  return depth;
}

const opening = signSet('《〈（〔“');
const bracket = signSet('《〈（〔“》〉）〕”');
