import { expect, test } from 'vitest';
import { outerNames } from './read-phrase.ts';

test.each([
  [
    '持续支持金凤、嘉陵江、明月湖实验室发展',
    ['Platform 金凤实验室', 'Platform 嘉陵江实验室', 'Platform 明月湖实验室'],
  ],
  [
    '支持金凤、嘉陵江和明月湖实验室',
    ['Platform 金凤实验室', 'Platform 嘉陵江实验室', 'Platform 明月湖实验室'],
  ],
  ['建设生物、化学、物理实验室', []],
  ['支持高校、企业实验室开放，推进国家、省、市重点实验室建设', []],
])('%s', (phrase, expected) => expect(outerNames('重庆市', phrase)).toEqual(expected));
