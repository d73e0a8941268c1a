import type { TaskRelationship } from '../ontology/task-roles.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Span } from '../std/span.ts';
import { areUnits } from './are-units.ts';
import type { ResponsibilityPart } from './responsibility-part.ts';
import { splitUnits } from './split-units.ts';

/**
 * 市科技局、市发展改革局牵头，市财政局参与: each verb takes the units since the verb before it; what no verb takes has the role
 * of the rest. Undefined where no verb stands, or where something else than units does.
 */
export function readVerbParts(
  text: string,
  inside: Span,
  rest: TaskRelationship = 'PARTICIPATES_IN',
): readonly ResponsibilityPart[] | undefined {
  const slice = text.slice(inside.start, inside.end);
  const parts: ResponsibilityPart[] = [];
  let from = 0;
  for (const verb of matchesOf(verbPattern, slice)) {
    const items = splitUnits(text, { start: inside.start + from, end: inside.start + verb.index });
    parts.push({ relationship: roleOfVerb(verb[0]), items });
    from = verb.index + verb[0].length;
  }
  if (parts.length === 0) return undefined;
  const others = splitUnits(text, { start: inside.start + from, end: inside.end });
  const all = [...parts, { relationship: rest, items: others }];
  return areUnits(
    text,
    all.flatMap(({ items }) => items),
  )
    ? all
    : undefined;
}

/** 牵头 leads, 负责 answers for the task, 配合 takes part. */
export function roleOfVerb(verb: string): TaskRelationship {
  if (/牵头|主办|主责/u.test(verb)) return 'LEADS';
  if (/配合|协助|参与/u.test(verb)) return 'PARTICIPATES_IN';
  return /负责|负其责|落实|实施|推进|承办/u.test(verb) ? 'RESPONSIBLE_FOR' : 'PARTICIPATES_IN';
}

const byDuty = '(?:(?:按照?|依照?|依据|根据)(?:各自)?(?:职责|职能)(?:分工)?)?';
const manner = '(?:结合实际|分工|分别|分头|共同|联合|密切|积极|协同|协作|具体)?';
const verbs =
  '(?:负责)?牵头(?:负责|组织|落实|实施|推进|统筹)*|主办|主责|负责(?:组织|落实|实施|推进)*|(?:贯彻|抓好|推动|组织|具体|认真)*(?:落实|实施)|组织推进|承办|各负其责|(?:参与|协助|协同)?配合(?:组织|落实|实施|推进|做好)*|参与|参加|协助|协办';
const verbPattern = new RegExp(`${byDuty}${manner}(?:${verbs})(?=[，,；;。、\\s]|$)`, 'gu');
