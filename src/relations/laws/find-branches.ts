import type { Mention } from '../../mentions/mention.ts';
import type { EntityKind } from '../../ontology/entity-kinds.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/**
 * AFFILIATED_WITH for a branch that the sentence names after its parent: in 参与A省实验室建设，争取建立清远分中心 the branch is A省实验室清远分中心
 * by its full name, though the parent's words stand apart.
 */
export function findBranches({
  mentions,
  documentId,
  clausePath,
  span,
}: Sentence): readonly RelationMention[] {
  const branches = mentions.filter(({ name, surface }) => branchEnding.test(name) && name !== surface);
  return branches.flatMap((branch) => {
    const parent = parentOf(branch, mentions);
    if (parent === undefined) return [];
    return [
      {
        type: 'AFFILIATED_WITH',
        from: { kind: branch.kind, name: branch.name },
        to: { kind: parent.kind, name: parent.name },
        documentId,
        clausePath,
        quote: span,
        origin: 'STATED',
        rule: 'branch',
      },
    ];
  });
}

/** The longest name that opens the branch's full name and stands outside its words. */
function parentOf(branch: Mention, mentions: readonly Mention[]): Mention | undefined {
  const [parent] = mentions
    .filter(({ kind, span }) => parents.includes(kind) && span.end <= branch.span.start)
    .filter(({ name }) => name.length < branch.name.length && branch.name.startsWith(name))
    .toSorted((a, b) => b.name.length - a.name.length);
  return parent;
}

const branchEnding = /(?:分中心|分院|分部|分校|分公司|分站|分行|分园|基地|校区|研究院)$/u;
const parents: readonly EntityKind[] = [
  'ResearchInstitute',
  'University',
  'Enterprise',
  'Platform',
  'Organization',
];
