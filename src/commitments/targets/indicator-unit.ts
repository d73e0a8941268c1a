/** Whether a cell is the unit of an indicator and nothing else: %, 亿元, 万人次, 件/万人. */
export function isIndicatorUnit(words: string): boolean {
  return unitPattern.test(words);
}

const unitPattern =
  /^(?:[%％‰]|[十百千万亿]*(?:元|美元|人次|人年|人|名|家|个|件|项|岁|年|吨(?:标准煤)?|平方米|平方公里|立方米|公里|亩|公顷|张|辆|台|套|座|所|户|条|片|次|千瓦时|千瓦|标箱|架次|倍|篇|种|位|支|EFlops|EFLOPS|PFlops|P|ms|TEU|Gbps|Mbps)(?:\/[\p{Script=Han}A-Za-z]{1,6})?)$/u;
