import type { Clause } from './clause.ts';
import { withoutMarks } from './is-title.ts';

/**
 * A document's own title: the plan's where a notice hands it on (关于印发《清远市…行动计划（2020—2022年）》的通知), else the title
 * line without remarks (（此件公开发布）, （2023年5月17日）), else what the name of its main table gives away (…“十四五”规划重大项目表).
 */
export function readTitle(clauses: readonly Clause[]): string | undefined {
  const titles = clauses
    .filter((clause) => clause.form === 'title')
    .map((clause) =>
      withoutMarks(clause.text)
        .replace(/^（此件[^（）]*）|（(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^（）]*）$/g, '')
        .replace(titleLabel, ''),
    )
    .filter((title) => title !== '');
  const plan = titles.find((title) => !/通知$/.test(title) && !/(?<!分工|分解|任务)表$/.test(title));
  if (plan !== undefined) return plan;
  const notice = titles.find((title) => /通知$/.test(title));
  if (notice !== undefined) return handedOn(notice) ?? notice;
  for (const title of titles) {
    const planOfTable = /^(.*(?:规划|计划|方案|纲要))[^规划计划方案纲要]*表$/.exec(title)?.[1];
    if (planOfTable !== undefined) return planOfTable;
  }
  return titleToldBefore(clauses.slice(0, 40));
}

/** What the data of a web page or the notice itself calls the text: 名称：…任务分解, 现将《…分工落实方案》印发给你们. */
function titleToldBefore(front: readonly Clause[]): string | undefined {
  for (const { text } of front) {
    const told = labelledTitle.exec(text)?.[1] ?? /现将《([^《》]{6,60})》[^。]{0,20}印发/.exec(text)?.[1];
    if (told !== undefined) return handedOn(told) ?? told;
  }
  return undefined;
}

const titleLabel = /^(?:附件\d?|发文标题|文件标题|标题|文件名称|名称|信息名称)[：:]/;
const labelledTitle =
  /^(?:发文标题|文件标题|标题|文件名称|信息名称|名称)[：:]\s*\|?\s*([^|：]{6,80}?)(?:\s*\|[\s|]*|(?:文号|发文字号|发布日期)：.*)?$/;

/** The plan that a notice hands on: 关于印发X的通知 with or without 《》. */
function handedOn(notice: string): string | undefined {
  return (
    /(?:印发|转发|发布|公布)《(.+)》的通知$/.exec(notice)?.[1] ??
    /(?:印发|转发|发布|公布)([^《》]+)的通知$/.exec(notice)?.[1]
  );
}
