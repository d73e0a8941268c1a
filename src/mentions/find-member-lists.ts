import { splitUnits } from '../clauses/split-units.ts';
import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Span } from '../std/span.ts';
import type { Candidate } from './candidate.ts';
import { nameUnit } from './name-unit.ts';
import type { Reading } from './reading.ts';

/**
 * The units of a leading group: 成员：各县（市、区）人民政府，高新区管委会，市科学技术局等单位主要负责同志, or in one sentence
 * 由市发改委、市科委，浦东新区等部门和单位负责同志参加的领导小组.
 */
export function findMemberLists(text: string, reading: Reading): readonly Candidate[] {
  return [
    ...gather(labelledList(text), (list) => unitsIn(text, list, reading)),
    ...gather(listsInProse(text), (list) => unitsIn(text, list, reading)),
  ];
}

/** A list's place, and what its items must look like to be units. */
interface MemberList extends Span {
  readonly ending: RegExp;
}

function labelledList(text: string): readonly MemberList[] {
  const label = memberLabel.exec(text);
  if (label === null) return [];
  const start = label.index + label[0].length;
  const length = text
    .slice(start)
    .search(/(?:等单位|等部门|等)?(?:的)?(?:主要|分管|有关|相关)?(?:负责|领导)|[。；\n]|$/u);
  return [{ start, end: start + length, ending: unitEnding }];
}

/** Where a sentence lists who takes part in a group; what is no unit in it (副市长任组长) is left to the items. */
function listsInProse(text: string): readonly MemberList[] {
  if (!mayJoin.test(text) || !anyGroup.test(text)) return [];
  return gather(matchesOf(joining, text), ({ index }) => {
    const sentence = Math.max(0, ...[...'。；：\n'].map((stop) => text.lastIndexOf(stop, index - 1) + 1));
    const opener = matchesOf(/(?<!自)由|包括/gu, text.slice(sentence, index)).at(-1);
    if (opener === undefined) return [];
    return [{ start: sentence + opener.index + opener[0].length, end: index, ending: memberEnding }];
  });
}

function unitsIn(text: string, list: MemberList, reading: Reading): readonly Candidate[] {
  return splitUnits(text, list).flatMap((item) => {
    const words = text.slice(item.start, item.end);
    const unit = list.ending.test(words) ? nameUnit(words, reading) : undefined;
    return unit === undefined ? [] : [{ ...item, ...unit, rule: 'listed-unit' }];
  });
}

const memberLabel = /(?:成\s*员|成员单位)[：:]/u;
const unitEnding = /(?:局|委|办|厅|部|室|府|会|院|行|社|台|校|中心|关|队|分局|支行|集团|公司|监委)$/u;
/** In prose a district stands for its government, and no item does anything. */
const memberEnding =
  /^(?!.*(?:[任长]|牵头|负责|[支保坚]持|等)).*(?:局|委|办|厅|部|室|府|会|院|行|社|台|中心|关|队|集团|公司|[区县])$/u;
const anyGroup = /小组|工作组|专班|指挥部|联席会议/u;
const mayJoin = /等[^，。；、]{0,20}(?:参加|参与|组成|成员)/u;
const joining =
  /等[^，。；、]{0,16}?(?:共同)?(?:参加|参与|组成|(?:为|作为|担任)成员)的?(?=[，。；]|$|[^，。；]{0,30}(?:小组|工作组|专班|指挥部|联席会议))/gu;
