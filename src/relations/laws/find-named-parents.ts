import type { Mention } from '../../mentions/mention.ts';
import type { EntityKind } from '../../ontology/entity-kinds.ts';
import type { RelationType } from '../../ontology/relation-types.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';
import { gather } from '../../std/gather.ts';

/**
 * What the head of a name says its bearer belongs to: 华南师范大学清远研究院 is AFFILIATED_WITH 华南师范大学, 市委组织部 with 市委;
 * 清远高新区管委会 MANAGES 清远高新区; 国家城乡融合发展试验区广清接合片区 is PART_OF the zone.
 */
export function findNamedParents(sentence: Sentence): readonly RelationMention[] {
  if (sentence.nested.size === 0) return [];
  return gather([...sentence.nested], ([outer, inner]) =>
    inner
      .filter((part) => isHead(part, outer, inner))
      .flatMap((part) => {
        const type = typeOf(outer, part);
        return type === undefined ? [] : [implied(sentence, { type, outer, part })];
      }),
  );
}

/** Whether nothing but further names and signs stands before the part: 清城区嘉福创新产业园, 中科院—华为联合实验室. */
function isHead(part: Mention, outer: Mention, inner: readonly Mention[]): boolean {
  const before = inner.filter(({ span }) => span.end <= part.span.start);
  for (let at = outer.span.start; at < part.span.start; at++) {
    const isNamed = before.some(({ span }) => span.start <= at && at < span.end);
    if (!isNamed && !joint.test(outer.surface.charAt(at - outer.span.start))) return false;
  }
  return true;
}

function typeOf(outer: Mention, part: Mention): RelationType | undefined {
  if (part.name === outer.name) return undefined;
  const type = types[outer.kind]?.[part.kind];
  if (type === 'PART_OF') return partEnding.test(outer.name) ? 'PART_OF' : undefined;
  if (type === 'MANAGES')
    return /(?:管委会|管理委员会|管理局|管理办公室)$/u.test(outer.name) ? type : undefined;
  return type;
}

function implied(
  { documentId, clausePath }: Sentence,
  { type, outer, part }: { readonly type: RelationType; readonly outer: Mention; readonly part: Mention },
): RelationMention {
  return {
    type,
    from: { kind: outer.kind, name: outer.name },
    to: { kind: part.kind, name: part.name },
    documentId,
    clausePath,
    quote: outer.span,
    origin: 'IMPLIED',
    rule: 'named-parent',
  };
}

/** Signs between names that stand together: 中科院—华为联合实验室. */
const joint = /[—\-·（）()“”]/u;
const partEnding = /(?:片区|分区|分园|园中园|组团|起步区|核心区|启动区|先导区|先行区|段)$/u;

const body = {
  University: 'AFFILIATED_WITH',
  ResearchInstitute: 'AFFILIATED_WITH',
  Enterprise: 'AFFILIATED_WITH',
  Organization: 'AFFILIATED_WITH',
} as const;

/** By the kind of the whole name, then of its head. A firm or university that opens a park's name stands behind the park. */
const types: Readonly<Partial<Record<EntityKind, Readonly<Partial<Record<EntityKind, RelationType>>>>>> = {
  ResearchInstitute: { ...body, Platform: 'AFFILIATED_WITH', GovernmentUnit: 'AFFILIATED_WITH' },
  University: body,
  Platform: { ...body, Platform: 'AFFILIATED_WITH' },
  Park: { ...body, Park: 'PART_OF', Platform: 'PART_OF' },
  Enterprise: body,
  Organization: { ...body, GovernmentUnit: 'AFFILIATED_WITH' },
  GovernmentUnit: { GovernmentUnit: 'AFFILIATED_WITH', Park: 'MANAGES' },
  Region: { Region: 'PART_OF' },
};
