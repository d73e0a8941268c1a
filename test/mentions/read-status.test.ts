import { expect, test } from 'vitest';
import { readPhrases } from './read-phrase.ts';

/** The status of the first mention that carries the name. */
function statusIn(phrase: string, name: string): string | undefined {
  return readPhrases('广州市', phrase).find((mention) => mention.name === name)?.status;
}

test.each([
  ['规划建设广佛科技创新产业示范区', '广佛科技创新产业示范区', 'PLANNED'],
  ['加快国际金融城建设，推动集聚', '国际金融城', 'PLANNED'],
  ['推进风投大厦、新三板大厦、创投小镇、基金小镇、财富小镇等功能区建设。', '新三板大厦', 'PLANNED'],
  ['争取推动成立清远市科技成果转化引导基金。', '清远市科技成果转化引导基金', 'PLANNED'],
  ['依托白云湖数字科技城等创新平台', '白云湖数字科技城', 'EXISTING'],
  ['已建成广州国际生物岛标准产业园', '广州国际生物岛标准产业园', 'FINISHED'],
  ['支持清远高新区建设新型研发机构', '清远高新区', undefined],
  ['探索设立清远高新区城市管理和综合执法部门', '清远高新区', undefined],
  ['建立清远高新区与各县间合理的投入与收益分配机制', '清远高新区', undefined],
  ['推进广州大学、广州医科大学高水平大学建设。', '广州大学', undefined],
  ['推进广州市高质量建设', '广州市', undefined],
])('%s: %s', (phrase, name, expected) => expect(statusIn(phrase, name)).toBe(expected));
