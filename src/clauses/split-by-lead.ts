import type { TaskRelationship } from '../ontology/task-roles.ts';
import type { Span } from '../std/span.ts';
import { bracketsOf } from './brackets-of.ts';
import type { LeadMark } from './lead-note.ts';
import type { ResponsibilityPart } from './responsibility-part.ts';

/** How a list is to be read: by which mark, and what those are that it does not mark. */
export interface LeadReading {
  readonly mark: LeadMark;
  readonly rest: TaskRelationship;
}

/** 市科技局、市财政局，各区政府 by 列逗号之前的为牵头单位: two lead, one takes part. Where no unit is marked all have the rest's role. */
export function splitByLead(
  text: string,
  items: readonly Span[],
  { mark, rest }: LeadReading,
): readonly ResponsibilityPart[] {
  const leads = items.filter(leadTest(text, items, mark));
  const others = items.filter((item) => !leads.includes(item));
  return [
    { relationship: 'LEADS', items: leads.map((item) => withoutStar(text, item)) },
    { relationship: rest, items: others },
  ];
}

function leadTest(text: string, items: readonly Span[], mark: LeadMark): (item: Span) => boolean {
  switch (mark) {
    case 'first':
      return (item) => item === items[0];
    case 'starred':
      return ({ start, end }) => star.test(text.slice(start, end));
    case 'beforeComma':
    case 'beforeSemicolon': {
      const stop = firstStop(text, items, mark === 'beforeComma' ? /[，,]/u : /[；;]/u);
      return ({ start }) => start < stop;
    }
  }
}

/** Where the list's first stop of this kind stands, outside brackets; a list without one ends before it. */
function firstStop(text: string, items: readonly Span[], stop: RegExp): number {
  const [from, to] = [items[0]?.start ?? 0, items.at(-1)?.end ?? 0];
  const slice = text.slice(from, to);
  const brackets = bracketsOf(slice);
  for (let at = 0; at < slice.length; at++) {
    const isInside = brackets.some(({ start, end }) => start <= at && at < end);
    if (!isInside && stop.test(slice.charAt(at))) return from + at;
  }
  return to;
}

function withoutStar(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  return {
    start: start + words.length - words.replace(/^[*＊★※☆▲]+/u, '').length,
    end: end - words.length + words.replace(/[*＊★※☆▲]+$/u, '').length,
  };
}

const star = /^[*＊★※☆▲]|[*＊★※☆▲]$/u;
