import { gather } from '../std/gather.ts';
import { lightWords } from './light-words.ts';
import { nameSigns } from './name-signs.ts';
import type { Sentence } from './sentence.ts';

/**
 * What a sentence goes on to say of a subject that it names once: of A由B建设，位于C that A位于C, of A加快发展，与D签署协议 that A与D签署协议,
 * of A与B签署协议，共建C that A与B共建C, and of 建设A，由B运营 that A由B运营.
 */
export function carrySubjects(sentence: Sentence): readonly Sentence[] {
  if (sentence.named.size < 2 || !goesOn.test(sentence.skeleton)) return [];
  return gather(sentence.skeleton.split(/[。；│]/u), carriedIn).map((skeleton) => ({
    ...sentence,
    skeleton,
  }));
}

function carriedIn(statement: string): readonly string[] {
  const parts = statement.split(/[，：]/u);
  const carried: string[] = [];
  let topic: Topic | undefined;
  for (const [i, part] of parts.entries()) {
    const said = i === 0 ? undefined : saidOf(part.replace(connective, ''), topic, parts[i - 1] ?? '');
    if (said !== undefined) carried.push(said);
    topic = otherActor.test(part) ? undefined : (topicOf(part) ?? topic);
  }
  return carried;
}

/** Whom a part speaks of: A in A与B签署协议, with 与B beside it. */
interface Topic {
  readonly first: string;
  readonly partner: string;
}

function topicOf(part: string): Topic | undefined {
  const { first, partner = '' } = opening.exec(part)?.groups ?? {};
  if (first === undefined || ofUnits.test(part) || asRole.test(part)) return undefined;
  const described = /的([^，]{1,2})$/u.exec(part)?.[1] ?? '';
  return isName.test(described) ? { first: described, partner: '' } : { first, partner };
}

function saidOf(words: string, topic: Topic | undefined, before: string): string | undefined {
  if (ofThing.test(words) && !buildsAnother.test(words)) {
    const subject = builtIn(before) ?? topic?.first;
    return subject === undefined ? undefined : subject + words;
  }
  if (topic === undefined) return undefined;
  const { first, partner } = topic;
  const units = ofUnits.exec(words)?.[1];
  if (units !== undefined) return `${first}由${units}共建`;
  if (joining.test(words) && ledBy.test(before)) return `${first}由${words.replace(joining, '')}`;
  if (ofBoth.test(words)) return partner === '' ? undefined : first + partner + words.replace(sides, '');
  if (ofAll.test(words)) return first + partner + words;
  return ofActor.test(words) ? first + words : undefined;
}

/** What a part says is built, or names and nothing else, is what the next one tells of. */
function builtIn(part: string): string | undefined {
  const { lead = '', things } = closing.exec(part)?.groups ?? {};
  return /^[\d.]*$/u.test(lead) || building.test(lead) ? things : undefined;
}

const names = nameSigns.classOf();
const list = `[${names}]+(?:、[${names}]+)*`;
const light = `(?:${lightWords}|先后|相继|已经?|均|现|总体|整体|主要|正式)*`;
/** Whether a later part may have its subject before it. */
const goesOn =
  /[，：].*(?:位于|坐落|落户|落地|选址|地处|设在|设于|入驻|挂牌|揭牌|[由与同和以将]|联合|携手|隶属|归属|依托|总部|办公室|[下所]?辖|下设|包括|涵盖|是|对接|融入|连接|接轨|辐射|服务|[托代]管|引进|集聚|拥有|建有|资|股|共建|合作|单位)/u;
const connective = new RegExp(`^(?:并且?|且|还|又|同时|${light})*(?=[^${names}])`, 'u');
const opening = new RegExp(
  `^(?:[\\d.]+|[一二三四五六七八九十]+、)?(?<first>${list})(?<partner>(?:[与和同跟及暨]${list}(?:[和及][${names}]+)?)?)(?![的、${names}])`,
  'u',
);
const closing = new RegExp(
  `^(?<lead>.*?)(?<things>${list}(?:[和及与][${names}]+)?)(?:等[^，${names}]{0,10})?$`,
  'u',
);
const building =
  /(?:建设|打造|设立|成立|组建|建立|共建|举办|创建|引进|引入|推进|推动|支持|建成|筹建|创办|培育|申报|获批|布局|启动)(?:了|一批|[^，]{0,8}的)?$/u;
const ofThing = new RegExp(
  `^(?:位于|坐落|落户|落地|落位|选址|地处|设在|设于|布局[在于]|入驻|进驻|由[${names}]|隶属|归属|依托[${names}]|以[${names}、和与及]+为|总部|(?:下设)?办公室|所?辖|下[辖设]|包括|包含|涵盖|是|在[${names}][^，]{0,4}(?:挂牌|揭牌|落地|落户|成立|启用|运营))`,
  'u',
);
const ofActor = new RegExp(
  `^(?:[与同和][${names}]|联合|携手|牵手|[托代直]管|管辖|将[${names}]|引进|引入|集聚|汇聚|聚集|吸引|拥有|建有|出资|投资|入股|参股|控股|牵头)`,
  'u',
);
const ofAll = /^(?:对接|融入|链接|连接|联通|连通|接轨|辐射|服务|串联|可?辐射)/u;
const ofBoth =
  /^(?:双方|三方|各方|[两三四][地市区校])?(?:将|拟)?(?:合作|共同|联合)*(?:共建|合建|建设|设立|成立|组建|举办|打造)(?<=共建|合建|(?:合作|共同|联合).+)/u;
const sides = /^(?:双方|三方|各方|[两三四][地市区校])(?:将|拟)?/u;
/** B、C等为共建单位, B与C联合建设: who builds what the sentence tells of. */
const ofUnits = new RegExp(
  `^(${list}(?:[和及与][${names}、]+)?)(?:等[^，${names}]{0,8})?(?:(?:为|是|作为)(?:主要)?(?:共建|参建|建设|牵头|组建|发起)(?:建设)?单位|(?:联合|共同|合作|参与|负责|牵头|承担)+(?:建设|共建|运营|承建)(?:管理)?$)`,
  'u',
);
/** C、D为支撑 goes on with 以A、B为窗口. */
const asRole = new RegExp(`^${list}(?:等[^，${names}]{0,8})?为[^，${names}]{1,6}$`, 'u');
const isName = new RegExp(`^[${names}]+$`, 'u');
/** 依托B组建东湖实验室 tells of another thing, whatever was built before. */
const buildsAnother = new RegExp(
  `^(?:由|依托).*(?:建设|组建|设立|成立|打造|共建|建立|布局)[^，]*(?:实验室|中心|[院所站]|基地|[园区]|平台|联盟|装置|[${names}])$`,
  'u',
);
const joining = /^(?:联合|会同|携手)/u;
const ledBy = /由[^，]*(?:牵头|发起|主导)$/u;
/** Words that hand the action to others: 支持企业. */
const otherActor = /^(?:积极|大力|重点|加快|着力)*(?:支持|鼓励|引导|组织|允许|指导|扶持)/u;
