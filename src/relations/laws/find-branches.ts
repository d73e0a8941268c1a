import { bodyKinds } from '../body-kinds.ts';
import { compilePhrase } from '../compile-phrase.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/**
 * AFFILIATED_WITH for a branch that a sentence names after its parent: in 参与A建设，争取建立清远分中心和清远产业化示范基地 the first is
 * nothing but a place before 分中心, so it is A's, and so is what stands beside it with its place.
 */
export function findBranches(sentence: Sentence): readonly RelationMention[] {
  if (sentence.nested.size === 0 || !/[立建]/u.test(sentence.skeleton)) return [];
  const placed = placedNames(sentence);
  if (![...placed.values()].some((rest) => bareBranch.test(rest))) return [];
  return readCues(sentence, 'branch', cues).filter(({ from }) => placed.has(from.name));
}

/** The names that open with a region, with what follows it. */
function placedNames({ nested }: Sentence): ReadonlyMap<string, string> {
  return new Map(
    [...nested].flatMap(([outer, inner]) => {
      const place = inner.find(({ kind, span }) => kind === 'Region' && span.start === outer.span.start);
      return place === undefined ? [] : [[outer.name, outer.surface.slice(place.surface.length)] as const];
    }),
  );
}

const bareBranch = /^(?:分中心|分院|分部|分校|分公司|分站|分园|分所|分实验室)$/u;
const cues: readonly Cue[] = [
  {
    type: 'AFFILIATED_WITH',
    from: bodyKinds,
    to: bodyKinds,
    phrase: compilePhrase('{to!} … ，? · (?:建立|设立|建设|组建|成立|筹建|引进|布局)+ {from}'),
  },
];
