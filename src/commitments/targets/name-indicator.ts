/** The words around a figure, within its part of the sentence. */
export interface AroundFigure {
  /** From the last stop, or the figure before, to the figure: 全市高新技术企业数量. */
  readonly before: string;
  /** From the figure to the next stop or figure: 在华南地区具有较大影响力的国家级研发平台. */
  readonly after: string;
  readonly unit: string;
}

/**
 * What a figure counts, in the words of the text: “高新技术企业数量超过380家” and “建成高新技术企业380家” are 高新技术企业数量,
 * “打造60个青年众创空间” is 青年众创空间数量, “增加值占工业增加值的6%” is …占工业增加值比重. Undefined where no words tell.
 */
export function nameIndicator({ before, after, unit }: AroundFigure): string | undefined {
  const subject = withoutOpening(before.replace(fromPattern, ''));
  if (governed.test(subject)) return undefined;
  if (/^(?:次|场次?)$/u.test(unit)) return clean(subject + after) + '次数';
  const counted = countedAfter(subject, after);
  const name = clean(counted ?? withoutVerbs(subject.replace(reachPattern, '')));
  return telling.test(name) ? withMeasure(name, unit) : undefined;
}

/** 建成 + 国家级研发平台 where the words before the figure end in a verb of building or getting, and the things follow it. */
function countedAfter(subject: string, after: string): string | undefined {
  const things = after.replace(/^的/u, '');
  if (!/^(?!并|和|及|与|或|以|用于|等|其中|之|时)[\p{Script=Han}“A-Za-z]/u.test(things)) return undefined;
  if (subject === '') return things;
  if (/年产$/u.test(subject)) return `${things}年产量`;
  if (countEnd.test(subject)) return things;
  if (/^(?:设立|组建|成立)?规模$/u.test(subject)) return `${things}规模`;
  const verbs = endingVerbs.exec(subject.replace(ownNames, '$1'));
  if (verbs === null)
    return subject.length <= longestVerb && !reachPattern.test(subject) ? subject + things : undefined;
  const kept = buildingVerbs.test(verbs[0]) ? '' : verbs[0].replace(leadOfVerb, '');
  return subject.slice(0, verbs.index) + kept + things;
}

/** So short a subject, with things behind the figure, is a verb that no list knows: 推介10个场景. */
const longestVerb = 3;

function withoutOpening(words: string): string {
  let rest = words;
  for (let last = ''; rest !== last;) {
    last = rest;
    rest = rest.replace(openingPattern, '');
  }
  return rest;
}

function withoutVerbs(words: string): string {
  return words.replace(leadingVerbs, '');
}

function clean(name: string): string {
  return name
    .replace(/^[的了]|[的达约、：:]+$/gu, '')
    .replace(/(?:数量)?(?:力争|争取|确保)(?:总数|总量|数量)?$/u, '')
    .replace(/(?:累计|总计|合计|共计|共|已有|分别|(?<=[值量额数入模])(?:要|将|均|都))$/u, '')
    .replace(/(?:较|比|相比)20\d\d年底?(?=(?:提高|提升|增长|增加|下降|降低|减少|上升))/u, '');
}

/** A count is named 数量, a share 比重, where the text leaves the word out. */
function withMeasure(name: string, unit: string): string {
  if (/[%％‰]/u.test(unit))
    return /占/u.test(name) && !/比|率|例|重/u.test(name.slice(-2)) && !/占.*(?:比重|比例|占比)/u.test(name)
      ? `${name}比重`
      : name;
  if (/元|吨|公里|千米|瓦|倍|百分点|FLOPS|[TPE]B/u.test(unit)) return name;
  return /(?:数|量|额|值|率|次数|人数|规模|排名|能力)$/u.test(name) ? name : `${name}数量`;
}

/** So much a name holds at the least. */
const telling = /\p{Script=Han}{2}|[A-Za-z&]{2}/u;
/** A figure and its unit before this one: 举办3场. */
const countEnd = /\d\p{Script=Han}{1,2}$/u;
const leadOfVerb = /^(?:累计|每年|新|重点)+(?=\p{Script=Han}{2})/u;
const verbs =
  '研制|研制并获批|获批|建成|建设|建立|筹建|新建|组建|共建|创建|争创|打造|形成|拥有|具备|培育|培养|引进|引育|引入|吸引|集聚|遴选|认定|支持|扶持|新增|新引进|新培育|新培养|新认定|孵化|培训|获得|完成|实施|开展|组织|推动|推广|举办|承办|发布|制定|制修订|参与制定|转化|建有|设立|布局|攻克|突破|研发|开发|推出|选派|招引|落地|服务|达成|争取|实现|评选|评定|选拔|选聘|资助|发动|产生|新|力争|重点|累计|每年|各|分别|至少|再|成功';
const endingVerbs = new RegExp(`(?:${verbs})+(?:了|出)?$`, 'u');
const leadingVerbs =
  /^(?:(?:力争|争取|累计|建成|建设|建立|筹建|组建|创建|争创|打造|形成|拥有|遴选|认定|支持|实施(?!技术改造)|推动|完成(?!率))(?:重点支持)?)+(?=\p{Script=Han}{3})/u;
const buildingVerbs =
  /^(?:力争|争取|重点|累计|建成|建设|建立|筹建|组建|创建|争创|打造|形成|拥有|具备|遴选|认定|支持|实施|实现|分别|至少|成功|布局|每年)+$/u;
const openingPattern =
  /^(?:(?:到|至|截至|在)?(?:“?十[一二三四五]五”?|20\d\d)(?:[-–—~～至]+20\d\d)?(?:年(?:底前|末前|底|末|年底|前|初)?|期间|时期|末)?|[一二三四五六七八九十]是|[①-⑳]|第[一二三四五六七八九十百]+条|\d{1,3}[ \t]+|今年|(?:\d{1,2}|[一二三四五六七八九十两]{1,2})年(?:之?内|时间)|(?:20\d\d年)?\d{1,2}月(?:底|末)?前|年底前|\d{1,3}[.．、]|[（(](?:[一二三四五六七八九十]{1,3}|\d{1,2})[）)]|[（(](?=其中)|每年|全年|年内|(?:[省市区县、]|[（(][^（）()]{2,8}[）)])+[两三]级(?!机关|政府)|力争|争取|确保|努力|预计|实现|保证|使得?|其中|推动|并|且|也|以及|和|全社会(?=高新)|全市|我市|全省|我省|全区|我区|全县|我县|本市|市域|的|[，,：:；;、。—\s]+)/u;
/** 研发“智通”“鹰眼”6个模型: names of the things counted, after the verb. */
const ownNames = /^(\p{Script=Han}{2,4})(?:“[^“”]*”[、和]?)+$/u;
/** 面向1万名专业技术人才: what follows is whom it is done for, not what is counted. */
const governed = /(?:面向|针对|按照|(?<![应相])对|(?<![意方取定])向|给)$/u;
const fromPattern =
  /(?:从|由)(?:现有|现在|目前|当前|原有|原来|\d{4}年末?)?的?[\d.]*\S{0,3}$|(?:从|由)(?:现有|现在|目前|当前|原有|\d{4}年).*$/u;
const reachPattern =
  /(?:数量)?(?:累计)?(?:力争|争取)?(?:达到|达|提高到|提高至|提升到|提升至|增至|增加至|增加到|增长到|增长至|扩大到|扩大至|发展到|上升到|上升至|下降到|下降至|降至|降低到|保持在|稳定在|维持在|控制在|为|超过|突破|实现)+$/u;
