import type { Clause } from './clause.ts';

/** Where a paragraph stands. */
export interface Surroundings {
  /** What it is, if it is part of the front matter. */
  readonly frontForm: Clause['form'] | undefined;
  /** Whether 附件 stands alone on the line above. */
  readonly belowAnnexMark: boolean;
}

/** What an unnumbered paragraph is on the page. */
export interface UnnumberedParagraph {
  readonly form: Clause['form'];
  readonly heading: string | undefined;
  /** 抄送：…, 公开方式：…: it belongs to the document, not to the last part of it. */
  readonly isBackMatter: boolean;
}

const label = /^(?:专栏|附件|附表|表|图) ?[\d一二三四五六七八九十]{1,3}[： ]+(?=\S)/;
/** Units under a document sign it. */
const signature = /(?:人民政府|办公室|办公厅|委员会|局|厅)$/;
const backMatter = /^(?:公开方式|抄送|主送|分送|印发机关|信息公开选项)：/;

/**
 * Tells headings without a number (专栏5 5G+智慧园区, 培育壮大新材料产业) from text; a heading is short and has no sign of a sentence. In
 * front matter nothing is a heading; the line below 附件 is the annex's title.
 */
export function readUnnumbered(
  text: string,
  { frontForm, belowAnnexMark }: Surroundings,
): UnnumberedParagraph {
  const plain = { form: 'paragraph', heading: undefined, isBackMatter: false } as const;
  if (frontForm) return { ...plain, form: frontForm };
  if (backMatter.test(text)) return { ...plain, isBackMatter: true };
  const labelled = label.exec(text);
  if (labelled) return { form: 'heading', heading: text.slice(labelled[0].length), isBackMatter: false };
  const isShort =
    text.length <= 30 && !/[。；：，！？]|\d日$|^注/.test(text) && /[\u3400-\u9fff]{2}/.test(text);
  if (!isShort || signature.test(text)) return plain;
  return belowAnnexMark
    ? { ...plain, form: 'title' }
    : { form: 'heading', heading: text, isBackMatter: false };
}
