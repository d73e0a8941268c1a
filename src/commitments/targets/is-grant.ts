/**
 * Whether a figure is the rate, ceiling or condition of a grant rather than a target: “给予每家最高不超过100万元奖励”,
 * “按照不高于单台（套）的50%给予补贴”, “对…占销售收入达不到1%的企业”.
 */
export function isGrant(sentencePart: string, unit: string): boolean {
  if (
    /元$/u.test(unit) &&
    /给予|奖励|补助|补贴|资助|贴息|每家|每项|单个|最高|封顶|额度|注册|经费支持|总投资|计划投资/u.test(
      sentencePart,
    )
  )
    return true;
  if (
    /[%％]/u.test(unit) &&
    /给予|奖励|补助|补贴|资助|贴息|减按|税率|利率|费率|贴补|奖补|折/u.test(sentencePart)
  )
    return true;
  return /达不到|不足|未达|的企业，|的项目，|的，给予|准入|原则上|放宽|符合|资格|门槛/u.test(sentencePart);
}
