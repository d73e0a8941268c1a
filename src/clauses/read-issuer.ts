import type { Clause } from './clause.ts';
import { withoutMarks } from './is-title.ts';
import { readDate } from './read-date.ts';

const unit =
  '(?:[\\u3400-\\u9fff]{2,24}?(?:人民政府办公室|人民政府办公厅|人民政府|[省市县区州]政府|委员会办公室|委员会|委办公室|委办公厅|办公室|办公厅|厅|局|管委会|领导小组)|(?:科技|科学技术|教育|财政|商务|工业和信息化|农业农村|人力资源社会保障|人力资源和社会保障)部|国家发展改革委)';

/**
 * The unit in front of 关于印发 in a title; else the first of the signatures above a date; else the publisher that a web page names.
 * Undefined where the text names none.
 */
export function readIssuer(margins: readonly Clause[], title: string | undefined): string | undefined {
  const titles = margins
    .filter(({ form, text }) => form === 'title' || titleLabel.test(text))
    .map(({ text }) => withoutMarks(text).replace(titleLabel, ''));
  return issuerInTitle([...titles, title ?? '']) ?? signature(margins) ?? publisher(margins);
}

function issuerInTitle(titles: readonly string[]): string | undefined {
  const before = new RegExp(`^(${unit})关于`);
  for (const title of titles) {
    const found = before.exec(title)?.[1];
    if (found !== undefined) return joint.exec(found)?.[1] ?? found;
  }
  return undefined;
}

/** 中共清远市委办公室 / 清远市人民政府办公室 / 2013年9月22日: the first of the units in a row above the date. */
function signature(margins: readonly Clause[]): string | undefined {
  const alone = new RegExp(`^(?:中共)?${unit}$`);
  const dateAt = margins.findIndex(
    ({ text }, index) => readDate([{ text }]) !== undefined && alone.test(margins[index - 1]?.text ?? ''),
  );
  let first = dateAt;
  while (alone.test(margins[first - 1]?.text ?? '')) first--;
  return dateAt < 0 ? undefined : margins[first]?.text;
}

function publisher(margins: readonly Clause[]): string | undefined {
  const label = new RegExp(
    `(?:发布机构|发布单位|发布部门|发文机[关构]|发文单位|发文部门|制发机关|制定机关|信息来源|(?<![\\u3400-\\u9fff])来源)(?:：|】)[\\s|]*(${unit})(?=$|[\\s|（]|[\\u3400-\\u9fff]{2,4}：)`,
  );
  return margins
    .map(({ text }) => (text.length <= 120 ? label.exec(text)?.[1] : undefined))
    .find((name) => name !== undefined && /^[\u3400-\u9fff]{2,}?[省市县区州]../.test(name));
}

/** 标题：| 亳州市谯城区人民政府办公室关于印发…的通知 */
const titleLabel = /^(?:发文标题|文件标题|标题|文件名称|名称|信息名称)：[\s|]*/;
/** 中共银川市委办公室银川市人民政府办公室: the first of two that issue a text together. */
const joint =
  /^((?:中共)?[\u3400-\u9fff]{2,12}?(?:委办公室|委办公厅|委员会|[省市县区州]委(?!办公)))[\u3400-\u9fff]{2,12}人民政府/;
