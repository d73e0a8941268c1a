import { expect, test } from 'vitest';
import { outerNames, readPhrases } from './read-phrase.ts';

test.each([
  ['上海市', '加快张江高新区杨浦园高质量发展', ['Park 张江高新区杨浦园']],
  ['上海市', '推进自贸试验区杨浦联动创新区建设', ['Park 自贸试验区杨浦联动创新区']],
  ['上海市', '加快张江高新区杨浦园区建设', ['Park 张江高新区', 'Region 杨浦区']],
  [
    '安徽省',
    '加强与宁波舟山港、上海洋山港等枢纽港合作',
    ['Organization 宁波舟山港', 'Organization 上海洋山港'],
  ],
  ['安徽省', '支持芜湖空港和合肥国际陆港建设', ['Region 芜湖市', 'Park 合肥国际陆港']],
  [
    '武汉市',
    '抄送：市政协办公厅，市法院、检察院。',
    ['市政协办公厅', '市法院', '市检察院'].map(unit('武汉市')),
  ],
  ['武汉市', '市科技局、财政局要加强协同', ['武汉市科技局', '武汉市财政局'].map(unit(''))],
  ['武汉市', '市科技局、财政局长参加会议', ['GovernmentUnit 武汉市科技局']],
  [
    '合肥市',
    '支持骆岗科创公园、合巢经开区、巢湖经开区建设',
    ['Park 骆岗科创公园', 'Park 合巢经开区', 'Park 巢湖经开区'],
  ],
  ['合肥市', '支持周边高新区、沿海开发区发展', []],
  ['青岛市', '推进青岛蓝谷、胶东国际机场建设', ['Park 青岛蓝谷', 'Organization 胶东国际机场']],
  ['青岛市', '布局通用机场、支线机场', []],
  ['苏州市', '推进环太湖科创圈、沿沪宁产业创新带建设', ['Region 环太湖科创圈', 'Region 沿沪宁产业创新带']],
  ['苏州市', '打造一小时经济圈和人才创新走廊', []],
  ['上海市', '加快建设财大校友基金集聚区', ['Park 财大校友基金集聚区']],
  ['上海市', '打造创新驱动发展示范区', []],
  [
    '深圳市',
    '2026年底前投入使用龙华樟坑径直升机场，建成深圳低空运营总部基地，完成盐田区通航保障基地扩建',
    ['Organization 龙华樟坑径直升机场', 'Platform 深圳低空运营总部基地', 'Platform 盐田区通航保障基地'],
  ],
  [
    '深圳市',
    '问题或事项及时向市低空经济发展工作领导小组办公室报告',
    ['GovernmentUnit 深圳市低空经济发展工作领导小组办公室'],
  ],
  ['上海市', '建设陆家嘴金融城、徐家汇科学城', ['Park 陆家嘴金融城', 'Park 徐家汇科学城']],
  [
    '上海市',
    '建设上海光源二期和浦东卫星互联网科研基地',
    ['Platform 上海光源', 'Platform 浦东卫星互联网科研基地'],
  ],
  ['上海市', '建设全球低空经济总部研发中心、高端智造中心、一站式解决方案供给中心', []],
  ['上海市', '努力建设成为国际一流科学城，建成若干研究型大学', []],
])('names of places and units in a document of %s: %s', (region, phrase, expected) => {
  expect(outerNames(region, phrase)).toEqual(expected);
});

test.each([
  [
    '支持脉冲强磁场实验装置、吸气式发动机热物理试验装置建设',
    ['Platform 脉冲强磁场实验装置', 'Platform 吸气式发动机热物理试验装置'],
  ],
  ['购置科研实验装置', []],
  ['支持中科院武汉分院发展', ['ResearchInstitute 中科院武汉分院']],
  ['支持医院设立分院', []],
  ['依托江淮大数据中心，建立机制', ['Platform 江淮大数据中心']],
  ['依托行业大数据中心，建立机制', []],
  ['发挥城市灵境场景创新中心功能', ['Platform 城市灵境场景创新中心']],
  ['发挥产业创新中心功能', []],
  ['深化与山东港口集团的合作', ['Enterprise 山东港口集团']],
  ['支持海尔、赛轮集团等企业发展', ['Enterprise 海尔集团公司', 'Enterprise 赛轮集团']],
  ['依托立讯精密、雷鸟等行业龙头企业', ['Enterprise 立讯精密工业股份有限公司', 'Enterprise 雷鸟']],
])('names of bodies: %s', (phrase, expected) => expect(outerNames('安徽省', phrase)).toEqual(expected));

function unit(place: string): (name: string) => string {
  return (name) => `GovernmentUnit ${name.replace(/^市/u, place)}`;
}

test('an office of a leading group holds the group', () => {
  const found = readPhrases('上海市', '由上海市产业协同创新领导小组办公室会同各区推进').map(
    ({ name }) => name,
  );
  expect(found).toContain('上海市产业协同创新领导小组办公室');
  expect(found).toContain('上海市产业协同创新领导小组');
});
