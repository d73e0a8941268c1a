import type { Clause } from './clause.ts';

/**
 * A document's own title: the plan's where a notice hands it on (关于印发《清远市…行动计划（2020—2022年）》的通知), else the title
 * line without remarks (（此件公开发布）, （2023年5月17日）), else what the name of its main table gives away (…“十四五”规划重大项目表).
 */
export function readTitle(clauses: readonly Clause[]): string | undefined {
  const titles = clauses
    .filter((clause) => clause.form === 'title')
    .map((clause) =>
      clause.text.replace(/^（此件[^（）]*）|（(?:19|20)\d{2}年\d{1,2}月\d{1,2}日[^（）]*）$/g, ''),
    )
    .filter((title) => title !== '');
  const plan = titles.find((title) => !/通知$/.test(title) && !/表$/.test(title));
  if (plan !== undefined) return plan;
  const notice = titles.find((title) => /通知$/.test(title));
  if (notice !== undefined) return handedOn(notice) ?? notice;
  for (const title of titles) {
    const planOfTable = /^(.*(?:规划|计划|方案|纲要))[^规划计划方案纲要]*表$/.exec(title)?.[1];
    if (planOfTable !== undefined) return planOfTable;
  }
  return undefined;
}

/** The plan that a notice hands on: 关于印发X的通知 with or without 《》. */
function handedOn(notice: string): string | undefined {
  return (
    /(?:印发|转发|发布|公布)《(.+)》的通知$/.exec(notice)?.[1] ??
    /(?:印发|转发|发布|公布)([^《》]+)的通知$/.exec(notice)?.[1]
  );
}
