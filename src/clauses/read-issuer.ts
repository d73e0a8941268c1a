import type { Clause } from './clause.ts';

const unit =
  '[\\u3400-\\u9fff]{2,24}?(?:人民政府办公室|人民政府办公厅|人民政府|委员会办公室|委员会|委办公室|委办公厅|办公室|办公厅|厅|局|管委会|领导小组)';

/** The unit in front of 关于印发, 关于促进; else the first signature line. Undefined where the text names neither. */
export function readIssuer(front: readonly Clause[], title: string | undefined): string | undefined {
  const inTitle = new RegExp(`^(${unit})关于`);
  for (const text of [
    ...front.filter((clause) => clause.form === 'title').map((clause) => clause.text),
    title ?? '',
  ]) {
    const found = inTitle.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  const signature = new RegExp(`^(?:中共)?${unit}$`);
  return front.find(
    (clause) => clause.form === 'paragraph' && clause.parentPath === undefined && signature.test(clause.text),
  )?.text;
}
