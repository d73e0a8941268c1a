/**
 * An indicator that says only half, with what the one before it counts: 占GDP比重 and 年均增长 after 全社会研发投入 are of that,
 * 省级 after 市级以上创新平台数量 is 省级创新平台数量, 再新增 goes on with the same things.
 */
export function completeIndicator(indicator: string, last: string): string {
  const subject = last.replace(/数量$/u, '');
  if (indicator.startsWith('占')) return subject + indicator;
  if (growth.test(indicator))
    return growth.test(last) || endsInGrowth.test(last) ? indicator : subject + indicator;
  if (verbsAlone.test(indicator)) return last;
  const rank = rankAlone.exec(indicator)?.[1];
  if (rank === undefined) return indicator;
  return ranked.test(last) ? last.replace(ranked, rank) : rank + last.replace(leadingVerbs, '');
}

const growth = /^(?:年均|同比|每年|年)?(?:增长|增速|增幅|增长率|下降|降低)$/u;
const endsInGrowth = /(?:增长|增速|增幅|增长率|下降|降低)$/u;
const verbsAlone = /^(?:再|累计|新|净)*(?:新增|增加|新建|认定|引进|培育|建成|净增)数量$/u;
const rankAlone = /^((?:国家|省部|省|市|区|县|部)级(?:及?以上)?)数量$/u;
const ranked = /(?:国家|省部|省|市|区|县|部)级(?:及?以上)?/u;
const leadingVerbs = /^(?:新|累计|净)*(?:新增|认定|引进|培育|建成|新建|新认定|建设|组建|创建)/u;
