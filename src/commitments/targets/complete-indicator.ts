/**
 * An indicator that says only half, with what the one before it counts: 占GDP比重 and 年均增长 after 全社会研发投入 are of that,
 * 省级 after 市级以上创新平台数量 is 省级创新平台数量, 再新增 goes on with the same things.
 */
export function completeIndicator(indicator: string, last: string): string {
  const subject = last.replace(/数量$/u, '');
  if (indicator.startsWith('占')) return subject.replace(endsInGrowth, '') + indicator;
  if (growth.test(indicator))
    return growth.test(last) || endsInGrowth.test(last) ? indicator : subject + indicator;
  if (/^总[数量]$/u.test(indicator)) return withoutOpening(subject).replace(/净增$/u, '') + indicator;
  const verb = verbsAlone.exec(indicator)?.[1];
  if (verb !== undefined)
    return last.includes(verb) ? last : verb + withoutOpening(last).replace(/总数$/u, '数量');
  const rank = rankAlone.exec(indicator)?.[1];
  if (rank === undefined) return indicator;
  return ranked.test(last) ? last.replace(ranked, rank) : rank + withoutOpening(last);
}

function withoutOpening(indicator: string): string {
  return indicator.replace(leadingVerbs, '');
}

const growth =
  /^(?:[较比](?:上年|去年|20\d\d年底?)|同比)?(?:年均|每年|年)?(?:增长|增速|增幅|增长率|提高|提升|增加|下降|降低)$/u;
const endsInGrowth = /(?:年均)?(?:增长|增速|增幅|增长率|下降|降低)$/u;
const verbsAlone = /^(?:再|累计|新(?=新))*(新增|增加|新建|新认定|认定|引进|培育|建成|净增)数量$/u;
const rankAlone = /^((?:国家|省部|省|市|区|县|部)级(?:及?以上)?)数量$/u;
const ranked = /(?:国家|省部|省|市|区|县|部)级(?:及?以上)?/u;
const leadingVerbs = /^(?:累计|净)*(?:新增|新认定|认定|引进|培育|建成|新建|建设|组建|创建|申报)/u;
