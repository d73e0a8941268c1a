import { describe, expect, test } from 'vitest';
import { outerNames, readPhrases } from './read-phrase.ts';

describe('in a document of 清远市', () => {
  test.each([
    [
      '提升华南师范大学清远研究院、清远高新华园科技协同创新研究院、中山大学清远创新药物研发中心、清远市智慧农业研究院链接大湾区创新资源能力',
      [
        'ResearchInstitute 华南师范大学清远研究院',
        'ResearchInstitute 清远高新华园科技协同创新研究院',
        'ResearchInstitute 中山大学清远创新药物研发中心',
        'ResearchInstitute 清远市智慧农业研究院',
        'Region 粤港澳大湾区',
      ],
    ],
    [
      '加快推动中大、华工、华师研究院等创新平台专业化运作',
      [
        'ResearchInstitute 中山大学清远研究院',
        'ResearchInstitute 华南理工大学清远研究院',
        'ResearchInstitute 华南师范大学清远研究院',
      ],
    ],
    ['支持天安智谷、华大电商孵化器等孵化载体增强服务能力', ['Platform 天安智谷', 'Platform 华大电商孵化器']],
    ['争取建立清远分中心和清远产业化示范基地', ['Platform 清远分中心', 'Platform 清远产业化示范基地']],
    ['建设广东省新材料领域技术创新中心', ['Platform 广东省新材料领域技术创新中心']],
    ['积极参与岭南现代农业科学与技术省实验室建设', ['Platform 岭南现代农业科学与技术广东省实验室']],
    ['提升英德省级高新区发展水平', ['Park 英德高新区']],
    ['推动清远国家高新区将燕湖新区纳入管理范畴', ['Park 清远高新区', 'Park 燕湖新区']],
    [
      '加快推进百嘉科技创新园、莲湖高新技术产业园和光电产业园三大科技园区建设',
      ['Park 百嘉科技创新园', 'Park 莲湖高新技术产业园', 'Park 光电产业园'],
    ],
    ['加快推进“华南863”民营科技园建设', ['Park “华南863”民营科技园']],
    [
      '支持市生产力促进中心和市中小企业服务中心建设',
      ['Platform 清远市生产力促进中心', 'Platform 清远市中小企业服务中心'],
    ],
    [
      '成立建设环粤港澳大湾区创新发展先行市领导小组，负责统筹',
      ['GovernmentUnit 清远市建设环粤港澳大湾区创新发展先行市领导小组'],
    ],
    ['建立“一区多园”领导小组', ['GovernmentUnit 清远市“一区多园”领导小组']],
    ['在英红镇建设智慧生态茶园', ['Region 英红镇']],
    ['引导我市企业到大湾区设立研发机构', ['Region 清远市', 'Region 粤港澳大湾区']],
    ['加强与港澳的合作', ['Region 澳门特别行政区', 'Region 香港特别行政区']],
    ['抄送：市法院、市检察院', ['GovernmentUnit 清远市法院', 'GovernmentUnit 清远市检察院']],
    [
      '根据《广东省人民政府关于促进高新技术产业开发区高质量发展的意见》（粤府〔2019〕28号）',
      ['GovernmentUnit 广东省人民政府'],
    ],
    ['实施《清远市标杆高新技术企业管理办法》', []],
    [
      '组长：马正勇 市委副书记、市长（马正勇同志挂职期间由吕成蹊常务副市长履行组长职责）',
      ['Person 马正勇', 'GovernmentUnit 中共清远市委', 'Person 马正勇', 'Person 吕成蹊'],
    ],
    ['依托裴端卿教授团队建设', ['Person 裴端卿']],
  ])('%s', (phrase, expected) => expect(outerNames('清远市', phrase)).toEqual(expected));
});

describe('in a document of 广州市', () => {
  test.each([
    [
      '推进中科院自动化研究所广州人工智能与先进计算研究院、北京大学大湾区光子技术研究院建设',
      [
        'ResearchInstitute 中科院自动化研究所广州人工智能与先进计算研究院',
        'ResearchInstitute 北京大学大湾区光子技术研究院',
      ],
    ],
    [
      '推进南方海洋科学与工程广东省实验室（广州）争创国家实验室',
      ['Platform 南方海洋科学与工程广东省实验室（广州）'],
    ],
    [
      '加快香港科技大学（广州）、华南理工大学广州国际校区建设',
      ['University 香港科技大学（广州）', 'University 华南理工大学广州国际校区'],
    ],
    [
      '推进风投大厦、新三板大厦、创投小镇、基金小镇、财富小镇等功能区建设',
      ['Park 风投大厦', 'Park 新三板大厦', 'Park 创投小镇', 'Park 基金小镇', 'Park 财富小镇'],
    ],
    [
      '充分发挥由市委主要领导为组长的市科技创新工作领导小组的作用',
      ['GovernmentUnit 中共广州市委', 'GovernmentUnit 广州市科技创新工作领导小组'],
    ],
    ['打造广州创新城市形象品牌', ['Region 广州市']],
  ])('%s', (phrase, expected) => expect(outerNames('广州市', phrase)).toEqual(expected));
});

describe('in a document of 安徽省', () => {
  test.each([
    [
      '发挥阿里巴巴、京东方作用',
      ['Enterprise 阿里巴巴集团控股有限公司', 'Enterprise 京东方科技集团股份有限公司'],
    ],
    ['用好国家超算济南中心这一重大创新平台、上述创新中心', ['Platform 国家超算济南中心']],
    ['建设杭州绿谷，打造中国声谷，建设绿谷、智谷', ['Park 杭州绿谷', 'Park 中国声谷']],
    ['支持宁波中试基地、华为智能制造基地建设', ['Platform 宁波中试基地', 'Platform 华为智能制造基地']],
    ['建设认知智能全国重点实验室，重组全国重点实验室', ['Platform 认知智能全国重点实验室']],
    ['发起成立量子计算产业联盟，支持人工智能产业联盟建设', ['Platform 量子计算产业联盟']],
    ['推动江苏（昆山、太仓）试点', ['Region 江苏省', 'Region 昆山市', 'Region 太仓市']],
  ])('%s', (phrase, expected) => expect(outerNames('安徽省', phrase)).toEqual(expected));
});

test('a firm’s short name holds no other name', () => {
  const inside = readPhrases('安徽省', '发挥阿里巴巴、京东方作用').filter(
    ({ within }) => within !== undefined,
  );
  expect(inside.map(({ name }) => name)).toEqual([]);
});

describe('phrases that name nothing', () => {
  test.each([
    ['着力引进一批新材料、生物医药领域的龙头企业'],
    ['兴办各类孵化器，扩大科技企业孵化器规模'],
    ['建成1家省技术创新中心或省高水平创新研究院'],
    ['构建“众创空间-孵化器-加速器-专业园”全链条孵化体系'],
    ['支持省级高新区和国家级高新区发展'],
    ['建设一批国家重点实验室'],
    ['引导高校、科研院所和企业共建平台'],
    ['各有关部门要加强协调'],
    ['确保定期召开会议，扩大理论宣传'],
    ['支持韶关集团、佛山控股、惠州汽车集团发展'],
    ['布局化工中试基地、高校概念验证中心，规划建设绿谷，重组全国重点实验室'],
    ['建设“知识产权银行”，推广“科技成果银行”模式'],
    ['形成“一中心多基地”平台'],
    ['设立“1”支母基金、“N”支新能源产业基金，打造“1+N”平台'],
  ])('%s', (phrase) => expect(outerNames('清远市', phrase)).toEqual([]));
});

test('a list of units names each, and the places they carry', () => {
  const mentions = readPhrases('广州市', '（责任单位：市科技局，海珠区、黄埔区、南沙区政府）');
  expect(mentions.map(({ surface, kind, name }) => `${surface} ${kind} ${name}`)).toEqual([
    '市科技局 GovernmentUnit 广州市科技局',
    '海珠区 GovernmentUnit 广州市海珠区人民政府',
    '海珠区 Region 海珠区',
    '黄埔区 GovernmentUnit 广州市黄埔区人民政府',
    '黄埔区 Region 黄埔区',
    '南沙区政府 GovernmentUnit 广州市南沙区人民政府',
    '南沙区 Region 南沙区',
  ]);
});

test('zones of a list share the committee that the last of them names', () => {
  expect(outerNames('合肥市', '（责任单位：市科技局，经济技术开发区、新站高新区管委会）')).toEqual([
    'GovernmentUnit 合肥市科技局',
    'GovernmentUnit 合肥经开区管委会',
    'GovernmentUnit 新站高新区管委会',
  ]);
  expect(outerNames('合肥市', '（责任单位：市科技局，经济技术开发区，市财政局）')).not.toContain(
    'GovernmentUnit 合肥经开区管委会',
  );
});

test('items of a list share the place of the department before them', () => {
  expect(outerNames('安徽省', '责任单位：合肥市科技局、财政局，省发展改革委、财政厅')).toEqual([
    'GovernmentUnit 合肥市科技局',
    'GovernmentUnit 合肥市财政局',
    'GovernmentUnit 安徽省发展改革委',
    'GovernmentUnit 安徽省财政厅',
  ]);
  expect(outerNames('广州市', '（责任单位：黄埔区人民政府、财政局）')).toEqual([
    'GovernmentUnit 广州市黄埔区人民政府',
    'GovernmentUnit 广州市财政局',
  ]);
});

test('all regions of a joint abbreviation stand inside the name that it opens', () => {
  expect(outerNames('广州市', '成立穗港澳产学研协同创新联盟')).toEqual(['Platform 穗港澳产学研协同创新联盟']);
});

test('a short name given by 以下简称 means its name everywhere', () => {
  const names = outerNames(
    '清远市',
    '成立清远市数字政府建设领导小组（以下简称“领导小组”）',
    '领导小组定期召开会议',
  );
  expect(names).toEqual([
    'GovernmentUnit 清远市数字政府建设领导小组',
    'GovernmentUnit 清远市数字政府建设领导小组',
    'GovernmentUnit 清远市数字政府建设领导小组',
  ]);
});

test('homonyms are told apart by the issuer', () => {
  expect(outerNames('广州市', '支持白云区建设')).toEqual(['Region 广州市白云区']);
  expect(outerNames('贵阳市', '支持白云区建设')).toEqual(['Region 贵阳市白云区']);
  expect(outerNames('清远市', '支持鼓楼区建设')).toEqual([]);
});

test('a name inside a name carries the range of the longer one', () => {
  const inner = readPhrases('清远市', '支持华南师范大学清远研究院').filter(
    ({ within }) => within !== undefined,
  );
  expect(inner.map(({ surface, name, within }) => [surface, name, within])).toEqual([
    ['华南师范大学', '华南师范大学', { start: 2, end: 13 }],
    ['清远', '清远市', { start: 2, end: 13 }],
  ]);
});
