import type { EntityRef } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';
import { gather } from '../../std/gather.ts';

/**
 * AFFILIATED_WITH for an organ whose full name tells the body it works for without naming it in full: 清远市委组织部 and
 * 清远市委编办 belong to 中共清远市委, 清远市政府督查室 to 清远市人民政府.
 */
export function findParentOrgans(sentence: Sentence): readonly RelationMention[] {
  const { documentId, clausePath } = sentence;
  return gather(sentence.mentions, (organ) => {
    const parent = parentOf(organ);
    if (parent === undefined) return [];
    return [
      {
        type: 'AFFILIATED_WITH',
        from: { kind: organ.kind, name: organ.name },
        to: parent,
        documentId,
        clausePath,
        quote: organ.within ?? organ.span,
        origin: 'IMPLIED',
        rule: 'parent-organ',
      },
    ];
  });
}

function parentOf({ kind, name }: Mention): EntityRef | undefined {
  if (kind !== 'GovernmentUnit') return undefined;
  const party = name.includes('委') ? partyOrgan.exec(name)?.[1] : undefined;
  if (party !== undefined) return { kind, name: `中共${party}委` };
  const place = name.includes('政府') ? governmentOrgan.exec(name)?.[1] : undefined;
  return place === undefined ? undefined : { kind, name: `${place}人民政府` };
}

const partyOrgan =
  /^(?:中共)?([^委]{2,10}[省市区县旗州盟])委(?!员会).*(?:部|办|办公室|办公厅|编办|室|校|局|中心|直属机关工委|工委|政法委)$/u;
const governmentOrgan =
  /^([^政]{2,10}[省市区县旗州盟])(?:人民)?政府(?:办公室|办公厅|办|督查室|研究室|参事室|发展研究中心|.{2,8}办公室)$/u;
