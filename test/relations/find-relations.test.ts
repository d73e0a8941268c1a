import { expect, test } from 'vitest';
import { findRelations } from '../../src/relations/find-relations.ts';
import { readMarked } from './read-marked.ts';

/** A sentence with its names marked, and what it states: `type from → to (status)`. */
const stated: readonly (readonly [sentence: string, ...facts: readonly string[]])[] = [
  // COOPERATES_WITH
  [
    '继续推进与{清华大学|U}、{中南大学|U}等高校的产学研合作。',
    'COOPERATES_WITH 清远市 → 清华大学',
    'COOPERATES_WITH 清远市 → 中南大学',
  ],
  ['加快推进落实与{中科院|I=中国科学院}签订的战略合作框架协议。', 'COOPERATES_WITH 清远市 → 中国科学院'],
  [
    '推进{广州开发区|P}与{广清经济特别合作区|P}各园区协同创新。',
    'COOPERATES_WITH 广州开发区 → 广清经济特别合作区',
  ],
  ['深化{张江科学城|P}和{陆家嘴金融城|P}双城联动。', 'COOPERATES_WITH 张江科学城 → 陆家嘴金融城'],
  ['推动{张江科学城|P}和{陆家嘴金融城|P}发展。'],
  ['主动加强与{深圳|R=深圳市}的科技创新合作。', 'COOPERATES_WITH 清远市 → 深圳市'],
  ['与{香港|R}企业、高校、医院、科研院所共建协同创新平台。', 'COOPERATES_WITH 清远市 → 香港'],
  [
    '（三）加强与{深圳|R=深圳市}、{佛山|R=佛山市}的合作（责任单位：{市科技局|G}）。',
    'COOPERATES_WITH 清远市 → 佛山市',
    'COOPERATES_WITH 清远市 → 深圳市',
  ],
  ['联合{大湾区|R=粤港澳大湾区}优势机构组织实施新材料重大专项。', 'COOPERATES_WITH 清远市 → 粤港澳大湾区'],
  [
    '支持以政府购买服务的方式为企业提供服务，加强与{中国信息通信研究院|I}等单位的合作。',
    'COOPERATES_WITH 清远市 → 中国信息通信研究院',
  ],
  ['推动{广州大学|U}等相关高校在{清远|R=清远市}建立一批科技创新平台。', 'COOPERATES_WITH 清远市 → 广州大学'],
  ['支持{华南理工大学|U}与{天安智谷|E}联合开展技术攻关。', 'COOPERATES_WITH 华南理工大学 → 天安智谷'],
  [
    '{清远高新区|P}、{广清产业园|P}和{中山大学|U}签署战略合作协议。',
    'COOPERATES_WITH 广清产业园 → 中山大学',
    'COOPERATES_WITH 清远高新区 → 中山大学',
  ],
  ['{广州|R=广州市}对口帮扶{清远|R=清远市}。', 'COOPERATES_WITH 广州市 → 清远市'],
  ['深化{粤港澳大湾区|R}科技创新合作。', 'COOPERATES_WITH 清远市 → 粤港澳大湾区'],
  [
    '与骨干企业、{中国商用飞机有限责任公司|E}等企业合作设立探索者计划。',
    'COOPERATES_WITH 清远市 → 中国商用飞机有限责任公司',
  ],
  ['引导科技型龙头企业与{暨南大学|U}合作。'],
  ['支持{长三角|R}区域内产业集群交流合作。'],
  ['支持企业做大做强，与{暨南大学|U}开展合作。'],
  ['加强与{上海|R=上海市}洋山港等枢纽港合作。'],
  ['不得与{天安智谷|E}合作。'],
  ['重点在乡村振兴、{大湾区|R=粤港澳大湾区}科技创新合作、企业技术创新等方面发力。'],
  ['落实《{清远|R=清远市}与{广州|R=广州市}合作协议》。'],
  [
    '由{广州|R=广州市}、{清远|R=清远市}两市共建的{广清产业园|P}',
    'COOPERATES_WITH 广州市 → 清远市',
    'ESTABLISHED_BY 广清产业园 → 广州市',
    'ESTABLISHED_BY 广清产业园 → 清远市',
  ],
  // CONNECTS_TO
  [
    '加速{聚航研究院|I}、{佳致研究院|I}成果转化。提升{华师清远研究院|I}、{智慧农业研究院|I}链接{大湾区|R=粤港澳大湾区}创新资源能力。',
    'CONNECTS_TO 华师清远研究院 → 粤港澳大湾区',
    'CONNECTS_TO 智慧农业研究院 → 粤港澳大湾区',
  ],
  [
    '抓住广清一体化机遇,以高新区为核心融入{粤港澳大湾区|R}，深入实施创新驱动发展战略。',
    'CONNECTS_TO 清远市 → 粤港澳大湾区',
  ],
  ['专栏16 对接{粤港澳大湾区|R}科技创新资源', 'CONNECTS_TO 清远市 → 粤港澳大湾区'],
  [
    '争取{大湾区|R=粤港澳大湾区}内高校、科研机构、优势企业等到{清远市|R}布局创新平台。',
    'CONNECTS_TO 清远市 → 粤港澳大湾区 PLANNED',
  ],
  [
    '推动{清远高新区|P}主动对接{广州科学城|P}、{深圳高新区|P}。',
    'CONNECTS_TO 清远高新区 → 广州科学城',
    'CONNECTS_TO 清远高新区 → 深圳高新区',
  ],
  ['支持农业高新技术企业对接国家重点领域研发项目。'],
  ['引导清远企业主动融入产业链。'],
  ['推动人工智能与{制造业创新中心|F}深度融合。'],
  // ESTABLISHED_BY
  [
    '{中科院|I}与{中国移动|E}共建“{量子通信联合实验室|F}”、{华为|E}开发的{昇腾创新中心|F}。',
    'COOPERATES_WITH 中科院 → 中国移动',
    'ESTABLISHED_BY 量子通信联合实验室 → 中国移动',
    'ESTABLISHED_BY 量子通信联合实验室 → 中科院',
  ],
  [
    '建设{量子创新研究院|I}、{科大讯飞|E}牵头建设的{认知智能创新中心|F}。',
    'ESTABLISHED_BY 认知智能创新中心 → 科大讯飞',
  ],
  ['建设{科大讯飞|E}牵头建设的{认知智能创新中心|F}。', 'ESTABLISHED_BY 认知智能创新中心 → 科大讯飞'],
  ['支持由{合肥工业大学|U}运营的{智能制造研究院|I}。', 'ESTABLISHED_BY 智能制造研究院 → 合肥工业大学'],
  [
    '{中国科学技术大学|U}与{合肥|R=合肥市}共建“{量子创新中心|F}”。',
    'COOPERATES_WITH 中国科学技术大学 → 合肥市',
    'ESTABLISHED_BY 量子创新中心 → 中国科学技术大学',
    'ESTABLISHED_BY 量子创新中心 → 合肥市',
  ],
  ['在{合肥高新区|P}建设{量子信息创新中心|F}项目。', 'LOCATED_IN 量子信息创新中心 → 合肥高新区'],
  ['依托{海尔|E}建设{卡奥斯平台|F}。', 'HOSTS 海尔 → 卡奥斯平台'],
  ['在{合肥|R=合肥市}布局建设大科学装置“{先进光源|F}”。', 'LOCATED_IN 先进光源 → 合肥市'],
  ['支持{中山大学|U}牵头组建{南岭实验室|F}。', 'ESTABLISHED_BY 南岭实验室 → 中山大学'],
  ['{清远储能研究院|I}由{华南理工大学|U}与企业共同建设。', 'ESTABLISHED_BY 清远储能研究院 → 华南理工大学'],
  [
    '由{广东工业大学|U}、{天安智谷|E}联合共建的{陶瓷创新中心|F}',
    'COOPERATES_WITH 广东工业大学 → 天安智谷',
    'ESTABLISHED_BY 陶瓷创新中心 → 天安智谷',
    'ESTABLISHED_BY 陶瓷创新中心 → 广东工业大学',
  ],
  ['支持{中山大学|U}建设，{南岭实验室|F}投入运营。'],
  ['支持{天安智谷|E}建设专业化孵化器。'],
  // LOCATED_IN
  ['探索在{南沙|R=南沙区}探索成立{粤港澳科技合作特区|P}。', 'LOCATED_IN 粤港澳科技合作特区 → 南沙区 PLANNED'],
  [
    '推动{国家工业互联网大数据分中心|F}在{安徽|R=安徽省}落地。',
    'LOCATED_IN 国家工业互联网大数据分中心 → 安徽省',
  ],
  ['争取{华南种业实验室|F}落户{清远市|R}{清城区|R}。', 'LOCATED_IN 华南种业实验室 → 清城区 PLANNED'],
  [
    '{中山大学医学创新园|P}\t建设包括{四级实验室|F}、{公共卫生临床中心|F}等高端科研平台\t2021',
    'LOCATED_IN 公共卫生临床中心 → 中山大学医学创新园',
    'LOCATED_IN 四级实验室 → 中山大学医学创新园',
  ],
  [
    '在{浦东新区|R}建设{合成生物先行区|P}，在{闵行区|R}建设功能食品示范区。',
    'LOCATED_IN 合成生物先行区 → 浦东新区',
  ],
  ['引进{北京预警中心|O}在{清远|R=清远市}设立分中心。', 'COOPERATES_WITH 清远市 → 北京预警中心'],
  ['在{英红镇|R}建设智慧生态茶园。'],
  [
    '{我市|R=清远市}现拥有{清远高新区|P}、{广清产业园|P}。',
    'LOCATED_IN 广清产业园 → 清远市 EXISTING',
    'LOCATED_IN 清远高新区 → 清远市 EXISTING',
  ],
  // PART_OF
  ['推进{广州科学城|P}、{琶洲试验区|P}（含{广州大学城|P}）等建设。', 'PART_OF 广州大学城 → 琶洲试验区'],
  [
    '{张江示范区|P}由{漕河泾园|P}、{金桥园|P}等组成。',
    'PART_OF 漕河泾园 → 张江示范区',
    'PART_OF 金桥园 → 张江示范区',
  ],
  // MANAGES
  [
    '推动{清远高新区|P}将{清城区|R}、{清新区|R}的产业园区（集聚区）以及{省职教城|P}、{燕湖新区|P}纳入管理范畴，{英德高新区|P}将{英红工业园|P}纳入管理范畴。',
    'MANAGES 清远高新区 → 燕湖新区',
    'MANAGES 清远高新区 → 省职教城',
    'MANAGES 英德高新区 → 英红工业园',
  ],
  ['领导小组不纳入{清远市科技局|G}管理。'],
  // HOSTS
  [
    '依托{白云湖数字科技城|P}等创新平台，规划建设{广佛示范区|P}。',
    'HOSTS 白云湖数字科技城 → 广佛示范区 PLANNED',
  ],
  [
    '{临床中心|F}：以传染病研究为核心，依托{四级实验室|F}和{医学研究中心|I}开展研究。',
    'HOSTS 医学研究中心 → 临床中心',
    'HOSTS 四级实验室 → 临床中心',
  ],
  [
    '推动{聚航公司|E}、{佳致公司|E}入驻{天安智谷|P}。',
    'HOSTS 天安智谷 → 佳致公司',
    'HOSTS 天安智谷 → 聚航公司',
  ],
  [
    '{天安智谷|P}已引进{聚航公司|E}、{佳致公司|E}等企业。',
    'HOSTS 天安智谷 → 佳致公司 FINISHED',
    'HOSTS 天安智谷 → 聚航公司 FINISHED',
  ],
  ['全省吸引{聚航公司|E}等企业投资。'],
  ['依托{连樟村|R}片区，组织实施国家重点专项。'],
  // INVESTS_IN, SERVES
  [
    '{富力集团|E}投资15亿元建设{中以科技产城|P}。',
    'ESTABLISHED_BY 中以科技产城 → 富力集团',
    'INVESTS_IN 富力集团 → 中以科技产城',
  ],
  ['支持{高新技术企业协会|O}为{清远高新区|P}企业提供技术服务。', 'SERVES 高新技术企业协会 → 清远高新区'],
  ['服务{国家城乡融合试验区|P}建设。'],
  // AFFILIATED_WITH
  [
    '积极参与{岭南省实验室|F}建设，争取建立{{清远|R=清远市}分中心|F}和{{清远|R=清远市}产业化示范基地|F}。',
    'AFFILIATED_WITH 清远分中心 → 岭南省实验室 PLANNED',
    'AFFILIATED_WITH 清远产业化示范基地 → 岭南省实验室 PLANNED',
    'LOCATED_IN 清远分中心 → 清远市',
    'LOCATED_IN 清远产业化示范基地 → 清远市',
  ],
  ['{电子五所|I}隶属于{工业和信息化部|G}。', 'AFFILIATED_WITH 电子五所 → 工业和信息化部'],
  // Implied by a name
  [
    '{{中山大学|U}{清远|R=清远市}创新药物研发中心|I}',
    'AFFILIATED_WITH 中山大学清远创新药物研发中心 → 中山大学',
    'LOCATED_IN 中山大学清远创新药物研发中心 → 清远市',
  ],
  [
    '{{{北京|R=北京市}大学|U}大湾区研究院|I}',
    'AFFILIATED_WITH 北京大学大湾区研究院 → 北京大学',
    'LOCATED_IN 北京大学 → 北京市',
  ],
  ['{{清远|R=清远市}{英德市|R}{广东省|R}农业科技园区|P}', 'LOCATED_IN 清远英德市广东省农业科技园区 → 英德市'],
  ['{{华南|R=华南地区}生物安全实验室|F}'],
  ['{{清远|R=清远市}市科技局|G}'],
  ['{{清远高新区|P}管委会|G}', 'MANAGES 清远高新区管委会 → 清远高新区'],
  // Laws that look beyond the segment
  [
    '依托{中移动数据中心|F}、骨干制造企业、信息化服务商，组建成立{工业云产业联盟|F}。',
    'HOSTS 中移动数据中心 → 工业云产业联盟',
  ],
  [
    '建设{展示交易中心|F}，依托{德国联合会|O}、{东部技术转移中心|F}等单位，整合现有资源。',
    'HOSTS 东部技术转移中心 → 展示交易中心',
    'HOSTS 德国联合会 → 展示交易中心',
  ],
  ['建设{展示交易中心|F}，依托人才优势，支持{德国联合会|O}发展。'],
  [
    '推动成立{长三角智能制造服务平台|F}，重点聚焦装备集成，带动、服务和引领{长三角|R}制造业升级。',
    'SERVES 长三角智能制造服务平台 → 长三角 PLANNED',
  ],
  ['推动成立{智能制造服务平台|F}，支持企业做大做强，服务{长三角|R}。'],
  [
    '{高新区管委会|G}与社会资本共同发起，吸引各类资本参与，设立{智能产业投资基金|F}。',
    'ESTABLISHED_BY 智能产业投资基金 → 高新区管委会',
  ],
  [
    '在{复兴岛|R}试点打造开源城市，建设{需求中心|F}、{供给中心|F}。',
    'LOCATED_IN 供给中心 → 复兴岛',
    'LOCATED_IN 需求中心 → 复兴岛',
  ],
  [
    '成立{智能制造领导小组|G}，由副市长挂帅，成立由{市发改委|G}、{市科委|G}，{临港集团|E}等部门和单位负责同志参加的领导小组。',
    'MEMBER_OF 临港集团 → 智能制造领导小组',
    'MEMBER_OF 市发改委 → 智能制造领导小组',
    'MEMBER_OF 市科委 → 智能制造领导小组',
  ],
  [
    '建立由{市政府|G}分管领导任组长，{市科技局|G}、{市财政局|G}等部门为成员的{低空经济工作专班|G}。',
    'MEMBER_OF 市科技局 → 低空经济工作专班',
    'MEMBER_OF 市财政局 → 低空经济工作专班',
  ],
  [
    '成立{人工智能领导小组|G}，由市长任组长，{市科技局|G}、{市财政局|G}等部门主要负责人为成员。',
    'MEMBER_OF 市科技局 → 人工智能领导小组',
    'MEMBER_OF 市财政局 → 人工智能领导小组',
  ],
  [
    '{技术创新中心|F}落户{江北新区|R}，由{东南大学|U}、{国微集团|E}等单位共建。',
    'ESTABLISHED_BY 技术创新中心 → 东南大学',
    'ESTABLISHED_BY 技术创新中心 → 国微集团',
    'LOCATED_IN 技术创新中心 → 江北新区',
  ],
  ['由{市科技局|G}、{市财政局|G}等部门参与制定政策。'],
  ['（牵头单位：{市委组织部|G=清远市委组织部}）', 'AFFILIATED_WITH 清远市委组织部 → 中共清远市委'],
  ['{市政府督查室|G=清远市政府督查室}', 'AFFILIATED_WITH 清远市政府督查室 → 清远市人民政府'],
  ['支持{市生产力促进中心|F=清远市生产力促进中心}', 'LOCATED_IN 清远市生产力促进中心 → 清远市'],
  ['{{英德|R=英德市}{高新区|P=清远高新区}|P}', 'LOCATED_IN 英德高新区 → 英德市'],
  [
    '{{{西安|R=西安市}国际陆港|P}空港片区|P}',
    'LOCATED_IN 西安国际陆港 → 西安市',
    'LOCATED_IN 西安国际陆港空港片区 → 西安市',
    'PART_OF 西安国际陆港空港片区 → 西安国际陆港',
  ],
  [
    '{{{陕西|R=陕西省}自贸试验区|P}中心片区|P}',
    'LOCATED_IN 陕西自贸试验区 → 陕西省',
    'PART_OF 陕西自贸试验区中心片区 → 陕西自贸试验区',
  ],
  [
    '{{国家试验区|P}{广清|R=广清地区}接合片区|P}',
    'LOCATED_IN 国家试验区广清接合片区 → 广清地区',
    'PART_OF 国家试验区广清接合片区 → 国家试验区',
  ],
  // A subject that the sentence names once
  [
    '{甘肃产业研究院|I}由{山东大学|U}、{省科技厅|G}三方共建，落户{兰州高新区|P}。',
    'ESTABLISHED_BY 甘肃产业研究院 → 山东大学',
    'ESTABLISHED_BY 甘肃产业研究院 → 省科技厅',
    'LOCATED_IN 甘肃产业研究院 → 兰州高新区',
  ],
  [
    '{兰州高新区|P}积极开展东西合作与科技创新工作，取得了丰硕成果，与{西北师范大学|U}签订战略合作协议。',
    'COOPERATES_WITH 兰州高新区 → 西北师范大学',
  ],
  [
    '{太仓市|R}与{西北工业大学|U}合作建设{太仓校区|U}，与{同济大学|U}共建{太仓研究院|I}。',
    'COOPERATES_WITH 太仓市 → 同济大学',
    'COOPERATES_WITH 太仓市 → 西北工业大学',
    'ESTABLISHED_BY 太仓校区 → 太仓市',
    'ESTABLISHED_BY 太仓校区 → 西北工业大学',
    'ESTABLISHED_BY 太仓研究院 → 同济大学',
    'ESTABLISHED_BY 太仓研究院 → 太仓市',
  ],
  [
    '{清华大学|U}与{山西省|R}共建{清洁能源研究院|I}，位于{小店区|R}。',
    'COOPERATES_WITH 清华大学 → 山西省',
    'ESTABLISHED_BY 清洁能源研究院 → 山西省',
    'ESTABLISHED_BY 清洁能源研究院 → 清华大学',
    'LOCATED_IN 清洁能源研究院 → 小店区',
  ],
  [
    '{聊城大学|U}与{东昌府区政府|G}签署合作协议，共建{传统医学研究院|I}等合作项目。',
    'COOPERATES_WITH 聊城大学 → 东昌府区政府',
    'ESTABLISHED_BY 传统医学研究院 → 东昌府区政府',
    'ESTABLISHED_BY 传统医学研究院 → 聊城大学',
  ],
  [
    '{贵金属实验室|F}加快建设，{昆明理工大学|U}、{金属研究所|I}等为共建单位。',
    'ESTABLISHED_BY 贵金属实验室 → 昆明理工大学',
    'ESTABLISHED_BY 贵金属实验室 → 金属研究所',
  ],
  [
    '{海洋实验室|F}由{市政府|G}举办，以{中山大学|U}为依托单位。',
    'ESTABLISHED_BY 海洋实验室 → 市政府',
    'HOSTS 中山大学 → 海洋实验室',
  ],
  ['{重庆高新区|P}作为{科学城核心区|P}，由{市政府|G}直接管理。', 'MANAGES 市政府 → 重庆高新区'],
  ['成立{科技创新领导小组|G}，办公室设在{市科技局|G}。', 'HOSTS 市科技局 → 科技创新领导小组'],
  [
    '依托{华中农业大学|U}建设{洪山实验室|F}，依托{水生所|I}组建东湖实验室。',
    'HOSTS 华中农业大学 → 洪山实验室',
  ],
  [
    '{创新驱动平台|F}以{西安高新区|P}为总窗口，{西安交通大学|U}、{西北工业大学|U}为支撑，辐射带动{关中平原城市群|R}。',
    'SERVES 创新驱动平台 → 关中平原城市群',
  ],
  ['{宝鸡高新区|P}加快发展，支持企业做大做强，与{西北工业大学|U}开展合作。'],
  // A point before whom the place works with
  ['{{南宁|R=南宁市}·{中关村|P}创新示范基地|F}', 'LOCATED_IN 南宁·中关村创新示范基地 → 南宁市'],
  // Lists with items that name nobody, and lists that 联合 joins
  [
    '{岳麓山实验室|F}由{湖南农业大学|U}、隆平高科、{农科院|I}等单位共建。',
    'ESTABLISHED_BY 岳麓山实验室 → 农科院',
    'ESTABLISHED_BY 岳麓山实验室 → 湖南农业大学',
  ],
  [
    '{瓯江实验室|F}由{市政府|G}联合{浙江大学|U}共同建设。',
    'COOPERATES_WITH 市政府 → 浙江大学',
    'ESTABLISHED_BY 瓯江实验室 → 市政府',
    'ESTABLISHED_BY 瓯江实验室 → 浙江大学',
  ],
  [
    '{上汽通用五菱|E}联合{广西大学|U}等组建{新能源汽车实验室|F}。',
    'COOPERATES_WITH 上汽通用五菱 → 广西大学',
    'ESTABLISHED_BY 新能源汽车实验室 → 上汽通用五菱',
    'ESTABLISHED_BY 新能源汽车实验室 → 广西大学',
  ],
  [
    '{鄂尔多斯实验室|F}、{稀土实验室|F}分别由{大连化物所|I}、{稀土研究院|I}牵头建设。',
    'ESTABLISHED_BY 稀土实验室 → 稀土研究院',
    'ESTABLISHED_BY 鄂尔多斯实验室 → 大连化物所',
  ],
  [
    '与{浙江工业大学|U}合作共建{莫干山研究院|I}。',
    'COOPERATES_WITH 清远市 → 浙江工业大学',
    'ESTABLISHED_BY 莫干山研究院 → 浙江工业大学',
    'ESTABLISHED_BY 莫干山研究院 → 清远市',
  ],
  ['{市科技局|G}会同{市财政局|G}联合组织实施科技专项。'],
  [
    '{湘江新区管委会|G}托管{岳麓区|R}全域以及{望城区|R}8个街镇、{宁乡高新区|P}。',
    'MANAGES 湘江新区管委会 → 宁乡高新区',
    'MANAGES 湘江新区管委会 → 岳麓区',
  ],
  ['{西安高新区|P}托管{长安区|R}、{周至县|R}部分镇街。'],
  [
    '{长沙高新区|P}、{宁乡经开区|P}划归{湘江新区|R}管理。',
    'MANAGES 湘江新区 → 宁乡经开区',
    'MANAGES 湘江新区 → 长沙高新区',
  ],
  [
    '{深圳高新区|P}实行一区多园，将{南山园区|P}、{坪山园区|P}等纳入{国家高新区|P}范围。',
    'PART_OF 南山园区 → 国家高新区',
    'PART_OF 坪山园区 → 国家高新区',
  ],
  [
    '{厦门科学城|P}以{同翔高新城|P}、{环东海域新城|P}为核心区。',
    'PART_OF 同翔高新城 → 厦门科学城',
    'PART_OF 环东海域新城 → 厦门科学城',
  ],
  [
    '{转型综改示范区|P}整合{太原高新区|P}和{晋中经开区|P}而成。',
    'PART_OF 太原高新区 → 转型综改示范区',
    'PART_OF 晋中经开区 → 转型综改示范区',
  ],
  ['作为{国家科学中心|F}先行启动区，{光明科学城|P}布局重大装置。', 'PART_OF 光明科学城 → 国家科学中心'],
  [
    '{长江存储|E}、{华星光电|E}等一批龙头企业集聚{东湖高新区|P}。',
    'HOSTS 东湖高新区 → 华星光电',
    'HOSTS 东湖高新区 → 长江存储',
  ],
  ['{转化医学中心|F}落户{瑞金医院|O}。', 'HOSTS 瑞金医院 → 转化医学中心'],
  [
    '{赣州高新区|P}与{深圳市|R}{南山区|R}共建{赣州产业园|P}。',
    'COOPERATES_WITH 赣州高新区 → 南山区',
    'ESTABLISHED_BY 赣州产业园 → 南山区',
    'ESTABLISHED_BY 赣州产业园 → 赣州高新区',
  ],
  [
    '{中山市|R}将与{香港理工大学|U}共建{中山创新研究院|I}。',
    'COOPERATES_WITH 中山市 → 香港理工大学',
    'ESTABLISHED_BY 中山创新研究院 → 中山市',
    'ESTABLISHED_BY 中山创新研究院 → 香港理工大学',
  ],
  ['{南沙|R}牵手首批“双一流”建设高校{华中科技大学|U}签署合作协议。', 'COOPERATES_WITH 南沙 → 华中科技大学'],
  [
    '{金川集团|E}、{白银集团|E}等企业联合{兰州理工大学|U}成立{有色金属创新联合体|F}。',
    'COOPERATES_WITH 白银集团 → 兰州理工大学',
    'COOPERATES_WITH 金川集团 → 兰州理工大学',
    'ESTABLISHED_BY 有色金属创新联合体 → 兰州理工大学',
    'ESTABLISHED_BY 有色金属创新联合体 → 白银集团',
    'ESTABLISHED_BY 有色金属创新联合体 → 金川集团',
  ],
  [
    '{黄渤海新区|P}由{烟台开发区|P}、{保税港区|P}整合而成。',
    'PART_OF 保税港区 → 黄渤海新区',
    'PART_OF 烟台开发区 → 黄渤海新区',
  ],
  ['{广州分院|I}整体迁入{南沙科学城|P}。', 'LOCATED_IN 广州分院 → 南沙科学城'],
  ['{超算中心|F}二期选址{光明科学城|P}。'],
  ['{超算中心|F}选址落位{光明科学城|P}。', 'LOCATED_IN 超算中心 → 光明科学城'],
  [
    '融入{长三角|R}一体化发展和{科创走廊|R}建设。',
    'CONNECTS_TO 清远市 → 科创走廊',
    'CONNECTS_TO 清远市 → 长三角',
  ],
  ['{大零号湾|P}可辐射至周边{闵行经开区|P}。', 'SERVES 大零号湾 → 闵行经开区'],
  ['{温州研究院|I}是{市政府|G}与{浙江大学|U}的重大战略合作项目。', 'COOPERATES_WITH 市政府 → 浙江大学'],
];

test.each(stated)('%s', (sentence, ...facts) => {
  const { reading, mentions } = readMarked(sentence);
  const found = findRelations(reading, mentions, () => {});
  const lines = found.map(({ type, from, to, status }) =>
    [type, from.name, '→', to.name, status ?? []].flat().join(' '),
  );
  expect(lines.toSorted()).toEqual(facts.toSorted());
});

test('findRelations reads a leading group with its posts, deputies and units', () => {
  const { reading, mentions } = readMarked(
    '成立{促进高新区发展领导小组|G}，统筹全市工作。组成人员如下：',
    '组 长:{马正勇|H} {市委|G=中共清远市委}副书记、市长（{马正勇|H}同志挂职期间由{吕成蹊|H}常务副市长履行组长职责）',
    '副组长:{邵军|H} 副市长',
    '成 员:{各县（市、区）人民政府|G}，{市纪委监委|G}等单位主要负责同志。',
  );
  const found = findRelations(reading, mentions, () => {}).filter(({ type }) => type === 'MEMBER_OF');
  expect(found.map(({ from, role, post }) => [from.name, role, post])).toEqual([
    ['吕成蹊', '组长', '常务副市长'],
    ['马正勇', '组长', '市委副书记、市长'],
    ['邵军', '副组长', '副市长'],
    ['各县（市、区）人民政府', '成员', undefined],
    ['市纪委监委', '成员', undefined],
  ]);
});

test('findRelations reads a roster of one person a line, whose units are posts', () => {
  const { reading, mentions } = readMarked(
    '{省推进工业互联网工作组|G}名单',
    '成 员：{潘朝晖|H} {省政府|G}秘书长',
    '{罗平|H} {省科技厅|G}厅长',
  );
  const found = findRelations(reading, mentions, () => {}).filter(({ type }) => type === 'MEMBER_OF');
  expect(found.map(({ from, role, post }) => [from.name, role, post])).toEqual([
    ['潘朝晖', '成员', '省政府秘书长'],
    ['罗平', '成员', '省科技厅厅长'],
  ]);
});

test('findRelations reports the members of a group that nothing names', () => {
  const { reading, mentions } = readMarked('组长：{马正勇|H} 市长');
  const rules: string[] = [];
  expect(findRelations(reading, mentions, ({ rule }) => rules.push(rule))).toEqual([]);
  expect(rules).toEqual(['relations/unknown-group']);
});

test('findRelations quotes the whole sentence, and the name where the name implies it', () => {
  const { reading, mentions } = readMarked('培育企业。加强与{{中山|R}大学|U}的合作。');
  const quotes = findRelations(reading, mentions, () => {}).map(({ origin, quote }) => [
    origin,
    reading.repaired.text.slice(quote.start, quote.end),
  ]);
  expect(quotes).toEqual([
    ['STATED', '加强与中山大学的合作。'],
    ['IMPLIED', '中山大学'],
  ]);
});

test('findRelations says nothing of the issuing city where the document does not tell it', () => {
  const { reading, mentions } = readMarked('加强与{清华大学|U}的合作。');
  const nameless = { ...reading, profile: { ...reading.profile, region: undefined } };
  expect(findRelations(nameless, mentions, () => {})).toEqual([]);
});
