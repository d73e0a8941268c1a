import type { Clause } from './clause.ts';
import { readLeadNote, saysWhoLeads } from './lead-note.ts';

/**
 * The clauses, each that a note speaks of with what it says of who leads: the note's own (…列逗号之前的为牵头单位), those after it
 * where it lasts (下同), all of them where it stands as a remark on its own (注：列首位的为牵头单位).
 */
export function markLeads(text: string, clauses: readonly Clause[]): readonly Clause[] {
  if (!saysWhoLeads(text)) return clauses;
  let lasting = clauses.map(remark).find((mark) => mark !== undefined);
  return clauses.map((clause, i) => {
    const note = readLeadNote(clause.text);
    if (note?.lasts === true) lasting = note.mark;
    const leads = note?.mark ?? (namesLead.test(clauses[i - 1]?.text ?? '') ? undefined : lasting);
    return leads === undefined ? clause : { ...clause, leads };
  });
}

/** 牵头单位：市商务局 on the line above: who leads is told. */
const namesLead = /^(?:牵头|主办|主责)[^：]{0,6}：/u;

function remark({ text }: Clause) {
  return /^[（(〔]?(?:备?注|说明)[：:\d]/u.test(text) ? readLeadNote(text)?.mark : undefined;
}
