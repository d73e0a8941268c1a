import { type Edit, editText } from './edit-text.ts';
import type { MappedText } from './mapped-text.ts';

/**
 * Takes out the signs of Markdown that a clipped web page brings along: **1.推进通用机场建设。** and ## 二、重点任务 lose theirs,
 * \[市科技局\] its strokes, | 指标 | 单位 | becomes cells set apart by tabs. Stars that stand for what is not said (张**、李**, 2021年**月**日) stay.
 */
export function removeMarkdown(mapped: MappedText): MappedText {
  if (!sign.test(mapped.text)) return mapped;
  const rows = ruled.test(mapped.text) ? tableEdits(mapped.text) : [];
  const marks = Array.from(mapped.text.matchAll(mark), (found) => markEdits(found.index, found[0])).flat();
  const edits = [...rows, ...marks].toSorted((a, b) => a.start - b.start);
  return editText(mapped, edits);
}

/** Most texts have none of these. */
const sign = /\*\*|__|^ {0,3}#{1,6} |\\[[\]().*_#|+-]|\| ?:?-{2}/m;

/** ** or __ around words, after a stop or at the beginning; # before a heading, a stroke before a sign of its own. */
const mark =
  /(?<![\p{L}\p{N}*])\*\*(?=[^\s*])[^*\n]*[^\s*]\*\*(?!\*)|(?<![\p{L}\p{N}_])__(?=[^\s_])[^_\n]*[^\s_]__(?!_)|^ {0,3}#{1,6} +(?=\S)|\\(?=[[\]().*_#|+-])/gmu;

function markEdits(start: number, words: string): readonly Edit[] {
  if (!/^(?:\*\*|__)/.test(words)) return [{ start, end: start + words.length, replacement: '' }];
  const end = start + words.length;
  const strokes = Array.from(words.matchAll(/\\(?=[[\]().*_#|+-])/g), ({ index }) => ({
    start: start + index,
    end: start + index + 1,
    replacement: '',
  }));
  return [{ start, end: start + 2, replacement: '' }, ...strokes, { start: end - 2, end, replacement: '' }];
}

/** The line below a table's head: |---|:--:|. */
const ruled = /^\|(?: *:?-+:? *\|)+ *$/m;

/** Rows lose their outer strokes and the rule below the head goes; what parts two cells becomes a tab. */
function tableEdits(text: string): readonly Edit[] {
  return Array.from(text.matchAll(/^\|.*\|[ \t]*$/gm)).flatMap(({ 0: line, index }) => {
    if (ruled.test(line))
      return [{ start: Math.max(index - 1, 0), end: index + line.length, replacement: '' }];
    const last = line.trimEnd().length - 1;
    return Array.from(line.matchAll(/ *(?<!\\)\| */g), ({ 0: words, index: at }) => ({
      start: index + at,
      end: index + at + words.length,
      replacement: at === 0 || at + words.length > last ? '' : '\t',
    }));
  });
}
