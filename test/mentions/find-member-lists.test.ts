import { expect, test } from 'vitest';
import { outerNames } from './read-phrase.ts';

test.each([
  [
    '成立由市发改委、市科委，浦东新区、临港地区管委会、临港集团等相关部门和单位负责同志参加的领导小组',
    [
      'GovernmentUnit 上海市发展改革委',
      'GovernmentUnit 上海市科委',
      'GovernmentUnit 上海市浦东新区人民政府',
      'GovernmentUnit 临港地区管委会',
      'Enterprise 临港集团',
    ],
  ],
  [
    '建立由市政府分管领导任组长，市规土局、市财政局等部门负责同志为成员的低空经济工作专班',
    [
      'GovernmentUnit 上海市人民政府',
      'GovernmentUnit 上海市规土局',
      'GovernmentUnit 上海市财政局',
      'GovernmentUnit 上海市低空经济工作专班',
    ],
  ],
  [
    '成立市人工智能发展领导小组，由市长任组长，市科委、市财政局等部门主要负责人为成员。',
    ['GovernmentUnit 上海市人工智能发展领导小组', 'GovernmentUnit 上海市科委', 'GovernmentUnit 上海市财政局'],
  ],
  ['12.由奉贤区牵头，推进建设', ['GovernmentUnit 上海市奉贤区人民政府']],
  ['由中国船舶集团七一九所牵头组建', ['ResearchInstitute 中国船舶集团七一九所']],
  ['成立由高校、科研院所、骨干企业等单位参加的工作专班', []],
  ['鼓励由浦东新区、奉贤区等地企业参与市场竞争', ['Region 浦东新区', 'Region 奉贤区']],
])('%s', (phrase, expected) => expect(outerNames('上海市', phrase)).toEqual(expected));
