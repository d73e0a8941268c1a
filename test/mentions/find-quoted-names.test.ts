import { expect, test } from 'vitest';
import { outerNames } from './read-phrase.ts';

test.each([
  [
    '建设“皖事通”平台，完善“羚羊”工业互联网服务平台',
    ['Platform “皖事通”平台', 'Platform “羚羊”工业互联网服务平台'],
  ],
  ['在合肥“雄狮行”汽车检测中心', ['Platform 合肥“雄狮行”汽车检测中心']],
  ['打造“互联网+”平台、“一站式”服务平台、“产学研”合作平台', []],
  ['建设“揭榜挂帅”平台、“智改数转”公共服务平台、“专精特新”企业服务平台', []],
  ['建设一批“灵犀”平台', []],
  ['推进“粤政易”平台化', []],
])('%s', (phrase, expected) => expect(outerNames('安徽省', phrase)).toEqual(expected));
