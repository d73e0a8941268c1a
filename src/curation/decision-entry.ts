import type { Decision } from '../seeds/curation.ts';

/**
 * What evidence calls the decision it rests on: table, day and what was decided, never the line, which moves:
 * `curation/relations.tsv 2026-11-21: HOSTS 清远高新区 → 天安智谷众创空间`.
 */
export function decisionEntry(decision: Decision): string {
  return `curation/${decision.topic}.tsv ${decision.date}: ${subjectOf(decision)}`;
}

function subjectOf(decision: Decision): string {
  switch (decision.topic) {
    case 'same':
      return `${decision.name} = ${decision.other}`;
    case 'kinds':
    case 'names-en':
      return decision.name;
    case 'mentions':
      return decision.surface;
    case 'relations':
      return `${decision.type} ${decision.from} → ${decision.to}`;
    case 'tasks':
      return [decision.task, decision.role, decision.unit].filter((word) => word !== '').join(' ');
    case 'targets':
      return [decision.indicator, decision.year, decision.value, decision.unit].join(' ');
    case 'projects':
      return [decision.name, decision.startYear, decision.investment].join(' ').trim();
  }
}
