import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { Status } from '../ontology/statuses.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Span } from '../std/span.ts';

/**
 * Whether a text plans a thing (规划建设广佛科技创新产业示范区, 加快国际金融城建设), has it (依托白云湖数字科技城) or reports it built (已建成).
 * A verb speaks of every member of the list it stands before or after.
 */
export function readStatus(text: string, { start, end }: Span, kind: EntityKind): Status | undefined {
  if (lasting.has(kind)) return undefined;
  const isObject = objectEnd.test(text.slice(end, end + 6));
  const status = isObject ? statusBefore(text.slice(startOfPart(text, start), start)) : undefined;
  if (status !== undefined) return status;
  return buildingAfter.test(text.slice(end, end + 160)) ? 'PLANNED' : undefined;
}

/** What the last verb before a name or its list says. */
function statusBefore(before: string): Status | undefined {
  const verb = matchesOf(verbBefore, before).at(-1);
  if (verb === undefined) return undefined;
  const between = before.slice(verb.index + verb[0].length);
  if (between !== '' && !listLead.test(between)) return undefined;
  if (verb[1] !== undefined) return 'FINISHED';
  if (verb[2] !== undefined) return 'EXISTING';
  return 'PLANNED';
}

/** After the last stop before a name, but not far back: lists of names are long, no verb reaches further. */
function startOfPart(text: string, nameStart: number): number {
  let at = nameStart;
  while (at > 0 && nameStart - at < 160 && !stops.has(text.charCodeAt(at - 1))) at--;
  return at;
}

const stops: ReadonlySet<number> = new Set([...'，。；：！？'].map((stop) => stop.charCodeAt(0)));
/** What no plan builds. */
const lasting: ReadonlySet<EntityKind> = new Set(['GovernmentUnit', 'Region', 'Person']);
const verbBefore =
  /((?:已经?|现已|顺利|全面)建成|建成了|已[建设成]立)|(现有|已有|依托|充分发挥|充分利用)|((?:规划|谋划|筹划|共同|推进|加快|积极|联合|布局|新|拟|扩|共|筹|高标准|高水平)*建设|(?:推动|争取|探索|加快)*(?:成立|建立|设立|组建|搭建|构建|打造|创建|建成)|筹建|新建|拟建|共建|谋划|超前布局)/gu;
/**
 * What may follow the thing that a verb is about. 设立高新区综合执法部门, 建立高新区与各县的分配机制 and 建成智慧园区的样板园区 are about
 * something else, which the thing only describes.
 */
const objectEnd =
  /^(?:$|[，。；：、）（”\s]|和|及|暨|或|等|以及|集中布局|规划|建设|筹建|作用|的(?:历史)?(?:机遇|作用|引导|辐射|带动|优势|平台))/u;
/** 冷泉生态系统大科学装置、: the items before a name in its list. */
const listLead = /^[^的]{2,}(?:、|和|与|及|暨)[“]?$/u;
/** 、…等功能区建设。 after a name, where nothing follows that the name itself builds (高新区建设新型研发机构). */
const buildingAfter =
  /^[”]?(?:(?:、|和|与|及|暨)(?:(?!开展|实施|参与|推动|推进|支持|高水平|一流)[^，。；：！？、]){2,40}?|（[^（）]*）)*(?:等[^，。；：！？、]{0,12}?)?(?:集中布局|规划|加快)?(?:建设|筹建|立项)(?=[，。；：、）]|$|等前期|集中布局)/u;
