import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { Candidate } from './candidate.ts';
import type { Token } from './scan-words.ts';

/** The names that reference data knows, and departments with their places: 中山大学, 市科技局. */
export function findKnownNames(text: string, tokens: readonly Token[]): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const token of tokens) {
    const { start, end } = token;
    if (token.type === 'office')
      found.push({ start, end, kind: 'GovernmentUnit', name: token.name, rule: 'named-office' });
    if (token.type !== 'name') continue;
    const branch = branching.has(token.kind) ? branchAt(text, end) : '';
    const name = token.name + branch;
    found.push({ start, end: end + branch.length, kind: token.kind, name, rule: 'known-name' });
  }
  return found;
}

/** （广州） after 南方海洋科学与工程广东省实验室. */
function branchAt(text: string, end: number): string {
  if (text.charAt(end) !== '（') return '';
  const branch = bracketedPlace.exec(text.slice(end, end + 10))?.[0] ?? '';
  return /以下|简称|下称/u.test(branch) ? '' : branch;
}

const bracketedPlace = /^（\p{Script=Han}{2,3}(?:\p{Script=Han}{0,3}校区)?）/u;
/** What has seats in several cities under one name. */
const branching: ReadonlySet<EntityKind> = new Set(['Platform', 'University', 'ResearchInstitute']);
