import { splitUnits } from '../clauses/split-units.ts';
import type { Candidate } from './candidate.ts';
import { nameUnit } from './name-unit.ts';
import type { Reading } from './reading.ts';

/** The units of a leading group: 成员：各县（市、区）人民政府，高新区管委会，市科学技术局等单位主要负责同志。 */
export function findMemberLists(text: string, reading: Reading): readonly Candidate[] {
  const label = memberLabel.exec(text);
  if (label === null) return [];
  const start = label.index + label[0].length;
  const length = text
    .slice(start)
    .search(/(?:等单位|等部门|等)?(?:的)?(?:主要|分管|有关|相关)?(?:负责|领导)|[。；\n]|$/u);
  return splitUnits(text, { start, end: start + length }).flatMap((item) => {
    const words = text.slice(item.start, item.end);
    const unit = unitEnding.test(words) ? nameUnit(words, reading) : undefined;
    return unit === undefined ? [] : [{ ...item, ...unit, rule: 'listed-unit' }];
  });
}

const memberLabel = /(?:成\s*员|成员单位)[：:]/u;
const unitEnding = /(?:局|委|办|厅|部|室|府|会|院|行|社|台|校|中心|关|队|分局|支行|集团|公司|监委)$/u;
