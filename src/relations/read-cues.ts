import type { EntityRef } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import type { EntityKind } from '../ontology/entity-kinds.ts';
import type { RelationType } from '../ontology/relation-types.ts';
import { matchesOf } from '../std/matches-of.ts';
import type { Phrase } from './compile-phrase.ts';
import { nameSigns } from './name-signs.ts';
import type { RelationMention } from './relation-mention.ts';
import type { Sentence } from './sentence.ts';
import { speaksForIssuer } from './speaks-for-issuer.ts';
import { statusOf } from './status-of.ts';

/**
 * One wording of a law. Each name of the phrase's `{from}` is related with each of its `{to}`, or one by one where A、B分别 speaks
 * of several of each; without the one or the other the sentence speaks of the issuing city. The names of a `{pair}` are
 * related with one another.
 */
export interface Cue {
  readonly type: RelationType;
  readonly phrase: Phrase;
  /** The kinds that an end may have; names of other kinds are passed over. All kinds where left out. */
  readonly from?: readonly EntityKind[];
  readonly to?: readonly EntityKind[];
}

/** What a sentence states in the words of a law's cues: 与清华大学开展合作 gives COOPERATES_WITH. Denials state nothing. */
export function readCues(sentence: Sentence, rule: string, cues: readonly Cue[]): readonly RelationMention[] {
  const { skeleton, named } = sentence;
  const found: RelationMention[] = [];
  for (const cue of cues) {
    if (cue.phrase.fewestNames > named.size) continue;
    for (const match of matchesOf(cue.phrase.pattern, skeleton)) {
      if (denial.test(match[0])) continue;
      for (const [from, to] of endsOf(sentence, cue, match))
        found.push(stated(sentence, { cue, rule, match, from, to }));
    }
  }
  return found;
}

type Ends = readonly [EntityRef, EntityRef];

function endsOf(sentence: Sentence, cue: Cue, match: RegExpExecArray): Ends[] {
  const { from, to, pair } = match.groups ?? {};
  if (pair !== undefined) return pairsOf(namesIn(sentence, pair, cue.from));
  const objects = to === undefined ? issuerOf(sentence, match) : namesIn(sentence, to, cue.to);
  const subjects = from === undefined ? issuerOf(sentence, match) : namesIn(sentence, from, cue.from);
  if (match[0].includes('分别') && subjects.length > 1 && objects.length > 1)
    return oneByOne(subjects, objects);
  return subjects.flatMap((subject) =>
    objects.filter((object) => !isSame(subject, object)).map((object): Ends => [subject, object]),
  );
}

/** C、D分别由A、B牵头建设: A builds C, and B builds D; who builds what is not told where they are not as many. */
function oneByOne(subjects: readonly EntityRef[], objects: readonly EntityRef[]): Ends[] {
  if (subjects.length !== objects.length) return [];
  return subjects.flatMap((subject, i) => {
    const object = objects[i];
    return object === undefined || isSame(subject, object) ? [] : [[subject, object] as const];
  });
}

function issuerOf({ skeleton, issuingRegion, named }: Sentence, match: RegExpExecArray): EntityRef[] {
  if (issuingRegion === undefined) return [];
  return speaksForIssuer(
    { before: skeleton.slice(0, match.index), statement: match[0] },
    named,
    issuingRegion,
  )
    ? [issuingRegion]
    : [];
}

/** The names of a list; of names that stand side by side, 广州市黄埔区, the last. */
function namesIn({ named }: Sentence, list: string, kinds?: readonly EntityKind[]): readonly Mention[] {
  return matchesOf(lastOfRun, list)
    .flatMap(([sign]) => named.get(sign) ?? [])
    .filter(({ kind }) => kinds === undefined || kinds.includes(kind));
}

function pairsOf(members: readonly EntityRef[]): Ends[] {
  return members.flatMap((one, i) =>
    members.slice(i + 1).flatMap((other) => (isSame(one, other) ? [] : [[one, other] as const])),
  );
}

function isSame(one: EntityRef, other: EntityRef): boolean {
  return one.kind === other.kind && one.name === other.name;
}

interface Statement {
  readonly cue: Cue;
  readonly rule: string;
  readonly match: RegExpExecArray;
  readonly from: EntityRef;
  readonly to: EntityRef;
}

function stated(sentence: Sentence, { cue, rule, match, from, to }: Statement): RelationMention {
  const status = statusOf(sentence.skeleton, match);
  return {
    type: cue.type,
    from: { kind: from.kind, name: from.name },
    to: { kind: to.kind, name: to.name },
    documentId: sentence.documentId,
    clausePath: sentence.clausePath,
    quote: sentence.span,
    origin: 'STATED',
    ...(status === undefined ? {} : { status }),
    rule,
  };
}

const lastOfRun = new RegExp(`[${nameSigns.classOf()}](?![${nameSigns.classOf()}])`, 'gu');
/** 不断 and 不仅 deny nothing. */
const denial = /不(?![断仅少低懈])|未(?!来)|没有|禁止|严禁|防止|避免|而非/u;
