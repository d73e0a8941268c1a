import { wordsSince } from './words-since.ts';

/**
 * Whether a task tells somebody to bring about the figure that follows `upTo`: its part of the sentence opens with a verb of doing
 * (全年举办不少于 50场, 重点培养不少于 10名…，不少于 20名). Not where it reports (已建成 5个), sets a condition (每引进 1名) or
 * lists a convening (召开 2次).
 */
export function isCommanded(upTo: string, after: string, unit: string): boolean {
  if (noCount.test(unit) || noThing.test(after)) return false;
  const part = openingPart(upTo);
  return part !== undefined && command.test(part) && !noCommand.test(part);
}

/** The part that the figure stands in; one that opens with a figure goes on with the part before. */
function openingPart(upTo: string): string | undefined {
  const part = wordsSince(upTo, '，,；;。：:');
  if (part !== '' && !startsWithFigure.test(part)) return part;
  const before = upTo.slice(0, upTo.length - part.length);
  return /\d[^；;。：:]*[，,]$/u.test(before) ? openingPart(before.slice(0, -1)) : undefined;
}

const startsWithFigure = /^(?:不少于|不低于|超过|突破|至少|约)?\d/u;

const noCount = /[%％‰]$|(?<!词)元$|^[万亿]$/u;
const noThing =
  /^(?:的$|[^，。；]{0,24}(?:的$|的[，。；])|(?:工作)?(?:专班|小组|工作组|例会|会议|座谈会|调度会)|(?:企业|单位|机构)(?:联合|组成|共同))/u;
const opening =
  '(?:(?:[（(]\\d{1,2}[）)]|\\d{1,2}[.．、]|[一二三四五六七八九十]是|[①-⑳]|——)\\s*|(?:到|至|在)?20\\d\\d年(?:底|末|底前)?|(?:\\d{1,2}|[一二三四五六七八九十两]{1,2})年(?:之?内|时间)|全年|年内|每年|年度|今年|当年|本年度|计划|拟|将|要|再|力争|争取|确保|积极|大力|重点|着力|加快|推进|推动|进一步|统筹|择优|直接|累计|同步|继续|深入|全面|全市|全省|全区|全县|我市|我省|(?:[省市区县、]|[（(][^（）()]{2,8}[）)])+[两三]级|并|和|以及|及|分批|分年度|首批|新)';
const verbs =
  '建成|建设|建立|筹建|新建|改建|扩建|改造|组建|共建|创建|争创|申建|打造|形成|培育|培养|引进|引育|引入|招引|招聘|选聘|招收|吸引|集聚|汇聚|遴选|选拔|选派|选树|评选|认定|评定|支持|扶持|资助|培训|轮训|新增|孵化|获得|完成|实施|开展|组织|推动|推广|推介|推出|举办|承办|主办|发布|制定|制修订|修订|编制|转化|设立|布局|布设|建好|攻克|突破|研发|研制|开发|服务|落地|落户|达成|实现|筹集|筹措|提供|征集|打通|铺设|敷设|新开|新辟|开通|投放|购置|配备|建有|储备|转移|盘活|派驻|派出|选育|申报|创作|出版|策划|储备|签约|开工|投产|竣工|安装|部署|升级|搭建|接入|联通|覆盖|发动|发放|跟踪培养|培育创办|生产';
/** 开发区, 服务业, 生产总值 open with a verb and are none. */
const nouns =
  '了|区|业|总值|力|性|线|率|者|商|单位|用地|面积|成本|方案|部门?(?!署)|机构|会议|库|平台|贸易|外包|体系|效能|能力|强度|边界|标准';
const command = new RegExp(`^${opening}*(?:${verbs})(?!${nouns})`, 'u');
const noCommand =
  /已|现有|目前|原有|曾|获评|^每(?!年)|^(?:对(?![外接口])|凡|如|若)|每(?:新?[增建引培设举]|个|家|名|项)|的(?:企业|单位|项目|机构)|符合|条件|等(?:[“”]|$)|不超过|最[多高]|至多|召开|给予|奖补|补[助贴]|连续|第$/u;
