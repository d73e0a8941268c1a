import type { Clause } from './clause.ts';

/**
 * The city for which a province issues a plan, which is then the one that acts in it: the notice goes to 蚌埠市人民政府，省有关部门, and
 * the title holds the city's name (中国（蚌埠）跨境电子商务综合试验区建设实施方案). A notice to all cities is no city's.
 */
export function readPlannedCity(
  front: readonly Clause[],
  { issuer, title }: { readonly issuer: string | undefined; readonly title: string | undefined },
): string | undefined {
  if (title === undefined || !provincial.test(issuer ?? '')) return undefined;
  for (const { text } of front) {
    const city = addressees.exec(text)?.[1];
    if (city !== undefined) return standsIn(title, city) ? city : undefined;
  }
  return undefined;
}

/** What a province supports from outside (关于支持蚌埠…) it does itself. */
function standsIn(title: string, city: string): boolean {
  return title.includes(city.replace(/[市州盟]$/, '')) && !/支持|同意|批复/.test(title);
}

const provincial = /(?:省|自治区)(?:人民政府|委)/;
const addressees =
  /^([\u3400-\u9fff]{2,8}?[市州盟])(?:委、[市州盟](?:人民)?政府|人民政府)[，,、](?:省|自治区)[^，。；：]{0,16}(?:部门|单位|机构|机关)[^。；]{0,24}[：:]$/;
