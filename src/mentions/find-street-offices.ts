import { gather } from '../std/gather.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Candidate } from './candidate.ts';
import { listItems } from './list-items.ts';
import { nameUnit } from './name-unit.ts';
import type { Reading } from './reading.ts';

/** Streets have offices, side by side they share the word: 娄东街道、陆渡街道办事处 are two offices, and name two streets. */
export function findStreetOffices(text: string, reading: Reading): readonly Candidate[] {
  if (!text.includes(office)) return [];
  return gather(matchesOf(streets, text), ({ 0: list, index }) => {
    const names = listItems(list, index);
    return gather(names, ({ words: name, start }, i) => {
      const end = start + name.length;
      const unit = nameUnit(name + office, reading);
      if (unit === undefined || anyStreet.test(name)) return [];
      const officeEnd = i === names.length - 1 ? end + office.length : end;
      return [
        { start, end: officeEnd, kind: unit.kind, name: unit.name, rule: 'street-office' } as const,
        { start, end, kind: 'Region', name, rule: 'township' } as const,
      ];
    });
  });
}

const office = '办事处';
/** No place before them, whose streets they would be. */
const streets =
  /(?<![市县区旗镇])(?:[^\P{Script=Han}和与及各市县区旗镇乡]{2,4}街道[、和与及])*[^\P{Script=Han}和与及各市县区旗镇乡]{2,4}街道(?=办事处)/gu;
const anyStreet = /有关|相关|所在|所属|属地|其他|全部/u;
