import type { EntityKind } from '../ontology/entity-kinds.ts';

/**
 * What a name needs before its type noun, beside words of a trade (生物医药):
 * `single` a place or rank alone (市生产力促进中心), `zone` a place alone (清远高新区), `brand` a place or a name of its own alone
 * (天安智谷),
 * `free` a place, a rank or four characters of its own (佳致新材料研究院), `placed` more than a rank and the trade's usual words
 * (广东省新材料领域技术创新中心), `common` the same, but nouns that mostly speak of many (平台, 孵化器), `branch` the name of a
 * body (中科院武汉分院), `fund` a place, or what `placed` needs (太仓市产业引导基金).
 */
export type NounNeed = 'single' | 'zone' | 'brand' | 'free' | 'placed' | 'common' | 'branch' | 'fund';

export interface TypeNoun {
  readonly kind: EntityKind;
  readonly need: NounNeed;
}

/** The nouns that names end with, with the kind of thing they name. The longest one decides: 工程研究中心 is no 研究中心. */
export const typeNouns: readonly (readonly [EntityKind, NounNeed, string])[] = [
  ['ResearchInstitute', 'free', '研究院 研究总院 研究所 研究院有限公司 研究所有限公司 科学研究院 科学研究所'],
  ['ResearchInstitute', 'single', '科学院'],
  [
    'ResearchInstitute',
    'placed',
    '研究中心 研发中心 设计院 创研院 工研院 产研院 勘察院 先导院 先进院 创新院 转化院',
  ],
  ['ResearchInstitute', 'branch', '分院'],
  ['University', 'free', '大学 职业技术学院 职业学院 师范学院 理工学院'],
  ['University', 'single', '国际校区 高等专科学校 职业技术大学'],
  ['University', 'placed', '学院 校区 分校'],
  [
    'Park',
    'zone',
    '高新区 高新技术产业开发区 高新技术开发区 经济技术开发区 经开区 开发区 综合保税区 综保区 保税区 保税港区 自贸区 ' +
      '旅游度假区 风景名胜区 自贸试验区 自由贸易试验区 出口加工区 保税物流中心 国际陆港 国际陆港区 国际铁路港 国际港务区 国际枢纽港 自由贸易港 自贸港 联动创新区 联动发展区 工业区',
  ],
  ['Park', 'single', '科学城 知识城 大学城 职教城 科教城 科技城 教育城 金融城 大学园区'],
  [
    'Park',
    'brand',
    '高教区 经济合作区 特别合作区 经济特别合作区 合作区 新城 工业园 工业园区 产业园 产业园区 科技园 科技园区 农业科技园 ' +
      '农业科技园区 高科技园区 大学科技园 软件园 生物岛 空港经济区 自主创新示范区 新区 新片区 星谷 药谷 光谷 科技谷 科技港 ' +
      '绿谷 声谷 医谷 数谷 芯谷 氢谷 创谷 慧谷 云谷 硅谷 车谷 蓝谷 电子谷 农谷 种谷 眼谷 美谷 动力谷 材料谷 ' +
      '生物城 航天城 航空城 电子城 医药城 汽车城 大学小镇 大学创新城 大学科技城 中央商务区 数安港 信息港 ' +
      '科学岛 科创岛 创新港 智慧谷 电商谷 未来谷',
  ],
  [
    'Park',
    'placed',
    '高新技术产业园 创新园 创新园区 创业园区 软件园区 孵化园区 创意园区 医药园区 科技创新园 创新产业园 产业新城 产业城 产城 创业园 示范园 示范园区 专业园 专业园区 工业城 示范区 ' +
      '试验区 先行区 试验示范区 创新区 物流园 物流园区 转移工业园 产业转移工业园 创新城 数字城 医学园 医药园 健康城 生态城 ' +
      '集聚区 科技合作特区 合作特区 功能区 核心区 起步区 生态区 孵化园 创意园 民营科技园',
  ],
  ['Park', 'common', '园区 片区 小镇 大厦 公园 示范社区 未来社区 街区'],
  ['Platform', 'brand', '智谷 众创城 创业工坊 创新工坊 创客工坊'],
  ['Platform', 'zone', '光源 同步辐射光源 中子源'],
  [
    'Platform',
    'free',
    '实验装置 试验装置 国家实验室 国家重点实验室 全国重点实验室 超算中心 超级计算中心 省实验室 国家科学中心 综合性国家科学中心',
  ],
  [
    'Platform',
    'placed',
    '大科学装置 大科学设施 大科学中心 重大科技基础设施 实验室 重点实验室 联合实验室 工程实验室 ' +
      '技术创新中心 产业创新中心 制造业创新中心 科技创新中心 创新中心 协同创新中心 工程研究中心 工程技术研究中心 工程中心 ' +
      '工程技术中心 企业技术中心 临床医学研究中心 临床中心 产业创新联盟 创新联盟 技术创新联盟 联盟 科学中心 算力中心 ' +
      '大数据中心 云计算中心 检测中心 检验检测中心 质检中心 体验中心 展示中心 创新创业中心 科技创新服务中心 ' +
      '概念验证中心 测试验证中心 试验验证中心 计量测试中心 计量测试服务中心 展示交易中心 中试基地 智能基地 智能制造基地 智能机器人基地 技术创新服务中心 种质资源库 试验站 实验站 试验场 观测站 研究站 数据中心 智算中心 创新联合体 创新共同体 产教融合共同体 综合体',
  ],
  ['Platform', 'fund', '引导基金 投资基金 母基金 产业基金 创投基金 转化基金 科创基金 人才基金'],
  [
    'Platform',
    'single',
    '分中心 产权交易所 交易所 交易中心 技术转移中心 技术转移转化中心 成果转化中心 生产力促进中心 会展中心 博览中心 科技馆 博物馆 ' +
      '政务服务大厅 审批服务大厅 知识产权保护中心 维权援助中心 创新工场 梦工场',
  ],
  [
    'Platform',
    'common',
    '平台 公共服务平台 服务平台 技术平台 管理平台 孵化器 科技企业孵化器 众创空间 加速器 创客空间 基地 示范基地 ' +
      '产业化示范基地 产业基地 转化基地 创新基地 创业基地 创新创业基地 培养基地 实训基地 总部基地 保障基地 运营基地 研制基地 研究基地 特色产业基地 服务中心 ' +
      '创业服务中心 创新服务中心 促进中心 中心 数据平台 云平台 信息平台 服务站 信息系统',
  ],
  [
    'Organization',
    'single',
    '电视台 广播电视台 日报社 报社 杂志社 出版社 通讯社 人民医院 中心医院 协会 学会 商会 联合会 促进会 基金会 研究会 联谊会',
  ],
  ['Organization', 'zone', '机场 国际机场 港口'],
  ['Organization', 'brand', '商贸城 小商品城'],
  [
    'Organization',
    'placed',
    '检验所 检验院 检定所 检定院 检验检测院 检测院 质检院 人才市场 医院 创新基金 开放基金 发展基金 科学基金 自然科学基金',
  ],
  ['Organization', 'common', '银行 支行 分行 信用社 保险公司 图书馆'],
  ['Enterprise', 'free', '有限公司 有限责任公司 股份有限公司 科技有限公司 控股集团 集团公司 集团有限公司'],
  ['Enterprise', 'zone', '联通公司'],
  ['Enterprise', 'common', '公司 集团 总公司 分公司'],
  [
    'Region',
    'placed',
    '走廊 大走廊 科技创新走廊 科创走廊 科创大走廊 创新走廊 经济带 产业带 创新带 产业创新带 科创带 都市圈 经济圈 科创圈 创新圈 经济区 城市群 ' +
      '生态发展区',
  ],
  ['Region', 'brand', '国际开放枢纽'],
  ['GovernmentUnit', 'zone', '管委会 管理委员会 党工委'],
  ['GovernmentUnit', 'single', '人民法院 互联网法院 知识产权法院 金融法院 海事法院 人民检察院'],
  ['GovernmentUnit', 'branch', '审判庭 巡回法庭 知识产权法庭'],
  ['GovernmentUnit', 'placed', '委员会 专家咨询委员会'],
];
