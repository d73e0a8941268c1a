import { expect, test } from 'vitest';
import { outerNames, readPhrases } from './read-phrase.ts';

test.each([
  ['39.合肥人才信息管理平台。完善功能', ['Platform 合肥人才信息管理平台']],
  ['35.高技能人才公共实训鉴定基地。按照“企业主办、市场运作”的原则', ['Platform 高技能人才公共实训鉴定基地']],
  ['35.培育一批示范基地。支持企业建设', []],
  ['依托中国移动IDC数据中心，建设云平台', ['Platform 中国移动IDC数据中心']],
  ['加快民用航空发动机测试验证中心落地', ['Platform 民用航空发动机测试验证中心']],
  ['建设测试验证中心、计量测试中心', []],
  ['推动嘉定工业区转型', ['Park 嘉定工业区']],
  ['推动老工业区、重工业区转型', []],
  ['紧抓虹桥国际开放枢纽建设机遇', ['Region 虹桥国际开放枢纽']],
  ['建设国际开放枢纽', []],
  ['依托德国技术中心联合会开展合作', ['Organization 德国技术中心联合会']],
  ['加强与韩国行业协会合作', []],
  ['扶持中国南方人才市场发展', ['Organization 中国南方人才市场']],
  ['培育国际化人才市场', []],
  ['引进外国科学院院士', []],
])('%s', (phrase, expected) => {
  const names = outerNames('上海市', phrase);
  expect(names.filter((name) => name !== 'Region 上海市')).toEqual(expected);
});

test.each([
  ['落实领导小组决策部署', []],
  ['8.江城实验室位于高新区', ['Platform 江城实验室']],
  ['汉江实验室由骨干企业牵头组建', ['Platform 汉江实验室']],
  ['技术创新中心位于高新区，重点实验室由企业牵头组建', []],
  ['推动研究院落户合肥科学岛', ['Park 合肥科学岛']],
  ['中心下设光谷分院，运营武汉大学科技园', ['Park 武汉大学科技园']],
  ['依托市场化产业园区开发公司，推进招商', []],
  ['建设智能制造国际技术展示交易中心，依托专业机构运营', ['Platform 智能制造国际技术展示交易中心']],
  ['建设区域医疗中心，依托大型医院', []],
])('%s', (phrase, expected) => expect(outerNames('上海市', phrase)).toEqual(expected));

test.each([
  ['兰州大学深圳研究院选址落位光明天安云谷', ['ResearchInstitute 兰州大学深圳研究院', 'Park 光明天安云谷']],
  ['昆山杜克大学坐落于昆山阳澄湖科技园', ['University 昆山杜克大学', 'Park 昆山阳澄湖科技园']],
  ['厦门软件园入选国家名单', ['Park 厦门软件园']],
  ['依托武汉大学建设珈山实验室', ['University 武汉大学', 'Platform 珈山实验室']],
  ['建设珈山实验室', []],
  ['月湖实验室依托重庆大学建设', ['Platform 月湖实验室', 'University 重庆大学']],
  ['落户莫干山高新区', ['Park 莫干山高新区']],
  ['支持莫干山高新区', []],
  ['建成齐鲁空天信息研究院淄博分院', ['ResearchInstitute 齐鲁空天信息研究院淄博分院']],
  ['建设国家高端医疗器械创新中心', ['Platform 国家高端医疗器械创新中心']],
  ['建设国家一流创新中心', []],
  ['江西省科学院与高校合作', ['ResearchInstitute 江西省科学院']],
  ['建设南宁·中关村创新示范基地', ['Platform 南宁·中关村创新示范基地']],
  ['推进唐家湾大学小镇建设', ['Park 唐家湾大学小镇']],
  ['大湾区大学（松山湖校区）加快建设', ['University 大湾区大学（松山湖校区）']],
  [
    '北京大学（天津滨海）新一代信息技术研究院投入使用',
    ['ResearchInstitute 北京大学（天津滨海）新一代信息技术研究院'],
  ],
  ['中国科学院广州分院整体迁入南沙科学城', ['ResearchInstitute 中国科学院广州分院', 'Park 南沙科学城']],
  ['与深圳市南山区共建', ['Region 深圳市', 'Region 深圳市南山区']],
  ['江门中微子实验站', ['Platform 江门中微子实验站']],
  ['中国（温州）数安港', ['Park 中国（温州）数安港']],
  ['南亚东南亚科技成果转移转化中心落户呈贡', ['Platform 南亚东南亚科技成果转移转化中心']],
])('a name and no word around it: %s', (phrase, expected) => {
  expect(outerNames('上海市', phrase)).toEqual(expected);
});

test('zones that share the committee at the end of their list have one each', () => {
  expect(outerNames('上海市嘉定区', '嘉定工业区、菊园新区管委会：')).toEqual([
    'GovernmentUnit 嘉定工业区管委会',
    'GovernmentUnit 菊园新区管委会',
  ]);
});

test.each([
  ['打通光谷货站与机场通道', []],
  ['帮助企业使用产业引导基金', []],
  ['叠加杭州综合保税区政策优势', ['Park 杭州综合保税区']],
  ['盘活萧山科技城闲置厂房', ['Park 萧山科技城']],
  ['举办第三届长三角人工智能产业联盟大会', ['Platform 长三角人工智能产业联盟']],
  ['投资境内私募股权投资基金', []],
  ['依托杭州药品检验所开展检测', ['Organization 杭州药品检验所']],
  ['委托检验检测院所开展检测', []],
  ['建设成都国际铁路港', ['Park 成都国际铁路港']],
  ['加快建设国际陆港', []],
  ['支持义乌国际商贸城市场采购贸易', ['Organization 义乌国际商贸城']],
  ['建设商贸城市', []],
  ['依托省级跨境电商产业园区杭州跨境电商产业园', ['Park 杭州跨境电商产业园']],
  ['依托省级跨境电商产业园区', []],
  ['位于余杭区的智能制造研究院', ['Region 余杭区', 'ResearchInstitute 智能制造研究院']],
  ['位于园区的智能制造研究院', []],
  ['位于余杭区的研究院', ['Region 余杭区']],
  [
    '依托芜湖（皖南）保税物流中心（B型）跨境电子商务公共服务平台',
    ['Platform 芜湖（皖南）保税物流中心（B型）跨境电子商务公共服务平台'],
  ],
  ['申建保税物流中心（B型）', []],
  ['发挥杭州互联网法院作用', ['GovernmentUnit 杭州互联网法院']],
  ['发挥互联网法院作用', []],
  ['与顺丰速运和中国外运集团合作', ['Enterprise 中国外运集团']],
  ['依托中国（浙江）国际贸易单一窗口拓展功能', ['Platform 中国（浙江）国际贸易单一窗口']],
  ['推广“单一窗口”平台，完善国际贸易“单一窗口”功能', []],
  [
    '各省辖市人民政府，各设区的市人民政府',
    ['GovernmentUnit 杭州市各省辖市人民政府', 'GovernmentUnit 杭州市各设区的市人民政府'],
  ],
  ['推动申通快递和中国物流集团等龙头企业落户', ['Enterprise 申通快递', 'Enterprise 中国物流集团有限公司']],
])('%s', (phrase, expected) => {
  const names = outerNames('杭州市', phrase);
  expect(names.filter((name) => name !== 'Region 杭州市')).toEqual(expected);
});

test('a new town inside a name is itself, and so are zones in the name of a base but not of their alliance', () => {
  const names = readPhrases('西安市', '打造西安新城多式联运基地', '发挥黄河流域自贸试验区联盟作用').map(
    ({ name }) => name,
  );
  expect(names).toEqual(['西安新城多式联运基地', '西安新城', '西安市', '黄河流域自贸试验区联盟', '黄河流域']);
});

test('a document calls a thing by the short name that it gives without quotes', () => {
  const names = outerNames(
    '西安市',
    '建设西安跨境电子商务示范区（以下简称示范区）',
    '推动示范区发展',
    '对接各示范区',
  );
  expect(names).toEqual(Array(3).fill('Park 西安跨境电子商务示范区'));
});

test.each([
  ['授权临港地区管委会审批', ['GovernmentUnit 临港地区管委会']],
  ['加快临港大学园区建设', ['Park 临港大学园区']],
  ['支持上海市属国有大型商业集团入驻', []],
  ['打造现代化滨海新城', []],
  ['人工智能OPC（即“一人公司”）', []],
  ['依托长三角整合生物学研究院', ['ResearchInstitute 长三角整合生物学研究院']],
  ['设立上海市产业引导基金', ['Platform 上海市产业引导基金']],
  ['设立市级产业引导基金和产业基金', []],
  ['发挥好国家战略性新兴产业投资引导基金作用', ['Platform 国家战略性新兴产业投资引导基金']],
  ['建好教育部重庆高等研究院', ['ResearchInstitute 教育部重庆高等研究院']],
  ['建立申请快速通道和维权援助中心', []],
  ['建立健全部门联席会议机制，组建招商专班、项目专班', []],
  ['强化市发展改革委牵头抓总作用', ['GovernmentUnit 上海市发展改革委']],
  ['市人工智能产业链专班办公室统筹协调', ['GovernmentUnit 上海市人工智能产业链专班办公室']],
  ['在上海市政务服务大厅设专区', ['Platform 上海市政务服务大厅']],
  ['依托国家超级计算中心青岛分中心', ['Platform 国家超级计算中心青岛分中心']],
])('%s', (phrase, expected) => {
  const names = outerNames('上海市', phrase);
  expect(names.filter((name) => name !== 'Region 上海市')).toEqual(expected);
});

test('a bare zone is that of the issuer, a county-level city too', () => {
  expect(outerNames('太仓市', '太仓高新区、旅游度假区管委会：')).toEqual([
    'GovernmentUnit 太仓高新区管委会',
    'GovernmentUnit 太仓旅游度假区管委会',
  ]);
});
