import type { Span } from '../std/span.ts';
import { areUnits } from './are-units.ts';
import type { LeadMark } from './lead-note.ts';
import type { ResponsibilityPart } from './responsibility-part.ts';
import { splitByLead } from './split-by-lead.ts';
import { splitUnits } from './split-units.ts';

/**
 * （市科技局；市财政局、市教育局）: nothing but units, in a bracket that stands after a full stop or closes its line. Of several
 * groups the first leads; a single group answers for the task. A note on who leads (`mark`) says how its lists are read.
 */
export function readBareParts(
  text: string,
  inside: Span,
  mark?: LeadMark,
): readonly ResponsibilityPart[] | undefined {
  const place = placeOf(text, inside);
  if (place === undefined) return undefined;
  const groups = groupsOf(text, inside).map((group) => splitUnits(text, group));
  const items = groups.flat();
  const isPlain = place === 'inner' && mark === undefined;
  const holds = isPlain ? areOwnOffices(text, items) : areSomeOffices(text, items);
  if (!holds || (place === 'alone' && items.length < 2)) return undefined;
  if (mark !== undefined) return splitByLead(text, items, { mark, rest: 'PARTICIPATES_IN' });
  const [first = [], ...others] = groups;
  return others.length === 0
    ? [{ relationship: 'RESPONSIBLE_FOR', items: first }]
    : [
        { relationship: 'LEADS', items: first },
        { relationship: 'PARTICIPATES_IN', items: others.flat() },
      ];
}

/** After its last full stop a clause closes with its units; elsewhere a bracket may hold examples. */
function placeOf(text: string, { start, end }: Span): 'closing' | 'alone' | 'inner' | undefined {
  const before = text.slice(Math.max(0, start - 4), start);
  const after = text.slice(end + 1);
  const isLast = /^[。；;\s]*$/u.test(after);
  if (/[。；;！]\s*[（(〔[【［]$/u.test(before)) return isLast ? 'closing' : 'inner';
  if (/^\s*[（(〔[【［]$/u.test(before)) return isLast ? 'alone' : undefined;
  return /^\s*$/u.test(after) ? 'inner' : undefined;
}

/** 山东大学 or 崂山区 answers for a task beside an office (区经委, 各街镇, 区投促中心), not alone: （济南市、青岛市） may be where something is done. */
function areSomeOffices(text: string, items: readonly Span[]): boolean {
  return areUnits(text, items) && items.some(({ start, end }) => officeEnding.test(text.slice(start, end)));
}

/** 市科技局、省财政厅: each begins with its level. */
function areOwnOffices(text: string, items: readonly Span[]): boolean {
  return items.length > 0 && items.every(({ start, end }) => ownOffice.test(text.slice(start, end)));
}

function groupsOf(text: string, inside: Span): readonly Span[] {
  const groups: Span[] = [];
  let start = inside.start;
  for (let at = inside.start; at <= inside.end; at++) {
    if (at < inside.end && !/[；;]/u.test(text.charAt(at))) continue;
    if (at > start) groups.push({ start, end: at });
    start = at + 1;
  }
  return groups;
}

const officeEnding =
  /(?:局|委|办|厅|部|室|政府|会|院|府|科协|妇联|工商联|银行|支行|海关)$|^各(?:有关|相关)?(?:街镇|镇街|乡镇|街道|镇|区|县|市|州|旗|园区|功能区)|^[市省区县州](?!内|外|级|属).{2,12}中心$/u;
const ownOffice =
  /^(?:自治[区州]|[市省区县州盟旗]|各[市省区县州盟旗])(?!内|外|级|属).{0,18}(?:局|委|办|厅|部|办公室|政府|委员会|管委会|科协|妇联|工商联)$/u;
