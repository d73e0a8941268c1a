import { wordsSince } from './words-since.ts';

/** Where a figure stands. */
interface Around {
  /** The part of the sentence that the figure rules. */
  readonly part: string;
  /** The sentence up to the figure, and on from it. */
  readonly upTo: string;
  readonly onward: string;
  readonly unit: string;
}

/**
 * Whether a figure is the rate, ceiling or condition of a grant rather than a target: “给予每家最高不超过100万元奖励”,
 * “按照不高于单台（套）的50%给予补贴”, “对…占销售收入达不到1%的企业”, “规模达到50个展位以上的，给予…补助”.
 */
export function isGrant({ part, upTo, onward, unit }: Around): boolean {
  if (isMoney.test(unit) && grantOfMoney.test(part)) return true;
  if (/[%％]/u.test(unit) && rateOfGrant.test(part)) return true;
  if (toWhom.test(part) && gift.test(onward)) return true;
  if (forWhom.test(onward) || inCondition.test(upTo)) return true;
  if (condition.test(part) || (unit === '次' && meeting.test(part))) return true;
  if (!(isMoney.test(unit) || /[%％倍]/u.test(unit)) || aim.test(part)) return false;
  return grantWords.test(wordsSince(upTo, '；;。') + onward.replace(/[；;。][^]*$/u, ''));
}

const isMoney = /(?<!词)元$/u;
const grantOfMoney =
  /给予|奖励|补助|补贴|资助|贴息|每家|每项|单个|最高|封顶|额度|注册|经费支持|总投资|计划投资|限额|定额|每[人户床张](?!均)|(?:贷款|金额|费用?|贡献)在/u;
const rateOfGrant =
  /给予|奖励|补助|补贴|资助|贴息|减按|税率|利率|费率|贴补|奖补|加计扣除|分担|承担|折|裁员率|第[一二三四五]年/u;
const condition =
  /达不到|不足|未达|的企业，|的项目，|给予|准入|原则上|放宽|符合|资格|门槛|的[）)]?$|^当(?!年|前|地)|每(?:新?增加?|引进|培养)\d|每增加$|可容纳/u;
/** 对研发费用占营业收入比重达到5%以上的企业，给予奖励: who gets it. */
const toWhom = /^[^\p{Script=Han}]*(?:每年|首次)?对(?![外接口标])/u;
/** 且增速达到20%以上的市级企业，…给予50万元: the same, further on. */
const forWhom =
  /^的[^，,。；;]{0,24}(?:企业|项目|单位|平台|机构|团队|个人|院校|园区|人才)[，,](?=[^。；;]*(?:给予|奖补|奖励|补助|补贴|资助))/u;
/** 原则上营业收入达到5亿元（化工类企业达到10亿元 */
const inCondition = /原则上[^。；;]*（[^）]*$/u;
const gift = /给予|奖|补|资助/u;
/** 每年至少听取汇报1次 is how often they meet. */
const meeting = /会议|例会|听取|汇报|调度/u;
/** In a sentence that grants, money and rates are those of the grant, but for what the sentence aims at. */
const grantWords = /给予|[奖补]助|补贴|奖[励补]|扣减|减按|减免|免征|征收率|贴息/u;
const aim = /力争|达到|实现|突破|发放|提[升高][至到]|增至|新增/u;
