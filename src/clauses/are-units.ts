import type { Span } from '../std/span.ts';

/**
 * Whether all items can be units by their endings; asked where no label says so. Places by short names share the ending of
 * the item after them: 济南、青岛、烟台市政府.
 */
export function areUnits(text: string, items: readonly Span[]): boolean {
  return (
    items.length > 0 &&
    items.every((item, i) => {
      const words = text.slice(item.start, item.end);
      if (words.length > longest || /[：:]|的(?![^“”]*”)/u.test(words)) return false;
      return unitEnding.test(words) || (words.length <= 4 && sharesTail(text, items.slice(i + 1)));
    })
  );
}

/** Whether the first of the items that is no short name ends as a place's government. */
function sharesTail(text: string, items: readonly Span[]): boolean {
  const next = items.map(({ start, end }) => text.slice(start, end)).find(({ length }) => length > 4);
  return next !== undefined && localGovernment.test(next);
}

const longest = 30;
const localGovernment = /^\p{Script=Han}{2,5}[市州县区盟旗](?:人民)?政府$/u;
const unitEnding =
  /(?:局|委|办|厅|部|署|处|室|院|会|协|联|府|组|队|科|专班|中心|单位|部门|机关|公司|集团|国企|(?:国有|[省市区县]属|相关|有关)企业|银行|支行|分行|大学|学院|学校|医院|区|县|市|州|盟|旗|镇|镇街|街道|乡|园|城|社|台|站|所|海关|军分区|基地|指挥部|^中国(?:电信|移动|联通|铁塔|广电)|^各\p{Script=Han}{1,8}(?:机构|高校|院校|企业|功能区|开发区|高新区|平台))(?:[（(〔][^（()）〔〕]{1,12}[）)〕])?$/u;
