import { expect, test } from 'vitest';
import { outerNames } from './read-phrase.ts';

test.each([
  [
    '支持清华合肥院、清华苏州环境院、中科大先研院建设',
    ['ResearchInstitute 清华合肥院', 'ResearchInstitute 清华苏州环境院', 'ResearchInstitute 中科大先研院'],
  ],
  [
    '支持中电科38所、航天八院、航天科工二院、中国兵器214所',
    [
      'ResearchInstitute 中电科38所',
      'ResearchInstitute 航天八院',
      'ResearchInstitute 航天科工二院',
      'ResearchInstitute 中国兵器214所',
    ],
  ],
  ['引进清华院士', ['University 清华大学']],
  ['与浙大一院合作', ['University 浙江大学']],
  ['中科大和合肥院', ['University 中国科学技术大学', 'Region 合肥市']],
])('%s', (phrase, expected) => expect(outerNames('安徽省', phrase)).toEqual(expected));
