import { expect, test } from 'vitest';
import { outerNames } from './read-phrase.ts';

test.each([
  ['成立推进数字化转型工作领导小组，统筹推进', ['GovernmentUnit 宁波市推进数字化转型工作领导小组']],
  ['市人才工作领导小组（以下简称领导小组）负责统筹', Array(2).fill('GovernmentUnit 宁波市人才工作领导小组')],
  ['办公室承担领导小组日常工作', []],
  ['定期召集联席会议，协调解决问题', []],
  ['履行联席会议职责', []],
])('%s', (phrase, expected) => expect(outerNames('宁波市', phrase)).toEqual(expected));
