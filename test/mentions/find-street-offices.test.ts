import { expect, test } from 'vitest';
import { outerNames } from './read-phrase.ts';

test.each([
  [
    '各镇人民政府，娄东街道、陆渡街道办事处：',
    [
      'GovernmentUnit 太仓市各镇人民政府',
      'GovernmentUnit 太仓市娄东街道办事处',
      'GovernmentUnit 太仓市陆渡街道办事处',
    ],
  ],
  ['由陆渡街道办事处负责', ['GovernmentUnit 太仓市陆渡街道办事处']],
  ['各街道办事处、有关街道办事处', []],
  ['昆山市花桥街道办事处', ['Region 昆山市']],
])('%s', (phrase, expected) => expect(outerNames('太仓市', phrase)).toEqual(expected));
