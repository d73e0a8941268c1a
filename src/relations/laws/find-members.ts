import type { EntityRef } from '../../entities/entity.ts';
import type { Mention } from '../../mentions/mention.ts';
import { gather } from '../../std/gather.ts';
import type { Report } from '../../std/finding.ts';
import { matchesOf } from '../../std/matches-of.ts';
import { compilePhrase } from '../compile-phrase.ts';
import { nameSigns } from '../name-signs.ts';
import { readCues, type Cue } from '../read-cues.ts';
import type { RelationMention } from '../relation-mention.ts';
import type { Sentence } from '../sentence.ts';

/**
 * MEMBER_OF: the persons and units of a leading group (领导小组), by the parts 组长：…, 副组长：…, 成员：… that follow the sentence
 * which sets it up, and by 由A、B等单位组成 in one sentence. A person has the post printed beside the name; whoever
 * 履行组长职责 in the head's absence is head too. Members of a group that nothing names are reported.
 */
export function findMembers(sentences: readonly Sentence[], report: Report): readonly RelationMention[] {
  let group: EntityRef | undefined;
  let role: string | undefined;
  return gather(sentences, (sentence) => {
    if (settingUp.test(sentence.skeleton)) group = groupIn(sentence);
    const parts = roleParts(sentence, role);
    role = parts.at(-1)?.role;
    if (parts.length === 0) return membersInProse(sentence, group);
    const { documentId } = sentence;
    const reason = 'Members are listed of a group that no sentence before them sets up by name.';
    if (group === undefined) report({ rule: 'relations/unknown-group', reason, documentId });
    return parts.flatMap((part) => membersOf(sentence, group, part));
  });
}

interface RolePart {
  readonly role: string;
  readonly words: string;
}

/** 组长：… and the like; a line that opens with a person goes on with the role of the line before it. */
function roleParts({ skeleton }: Sentence, roleBefore: string | undefined): RolePart[] {
  const parts = matchesOf(rolePart, skeleton).map(({ groups }) => ({
    role: groups?.['role'] ?? '',
    words: groups?.['words'] ?? '',
  }));
  if (parts.length > 0 || roleBefore === undefined || !opensWithPerson.test(skeleton)) return parts;
  return [{ role: roleBefore, words: skeleton }];
}

function groupIn({ named }: Sentence): EntityRef | undefined {
  return [...named.values()].find((mention) => isGroup(mention));
}

function isGroup({ kind, name }: EntityRef): boolean {
  return kind === 'GovernmentUnit' && groupEnding.test(name);
}

function membersInProse(sentence: Sentence, group: EntityRef | undefined): RelationMention[] {
  if (!/成员|组成|参[加与]/u.test(sentence.skeleton)) return [];
  const found = readCues(sentence, 'member', cues)
    .filter(({ to }) => isGroup(to))
    .map((relation) => ({ ...relation, role: '成员' }));
  return found.length > 0 ? found : membersOfThat(sentence, group);
}

/** 成立A领导小组，成立由B、C，D等单位参加的领导小组: the group without a name is the one just set up. */
function membersOfThat(sentence: Sentence, group: EntityRef | undefined): RelationMention[] {
  const list = takingPart.exec(sentence.skeleton);
  if (list === null) return [];
  const words = (list.groups?.['words'] ?? '').replace(headOfGroup, '');
  const named = groupIn(sentence) ?? (list.groups?.['that'] === undefined ? undefined : group);
  return membersOf(sentence, named, { role: '成员', words });
}

interface Member {
  readonly member: Mention;
  readonly role: string;
  readonly post?: string;
}

function membersOf(
  sentence: Sentence,
  group: EntityRef | undefined,
  { role, words }: RolePart,
): RelationMention[] {
  if (group === undefined) return [];
  const { documentId, clausePath, span } = sentence;
  const to = { kind: group.kind, name: group.name };
  const listed = [...personsIn(sentence, role, words), ...unitsIn(sentence, role, words)];
  return distinct(listed).map(({ member, ...rest }) => ({
    type: 'MEMBER_OF',
    from: { kind: member.kind, name: member.name },
    to,
    documentId,
    clausePath,
    quote: span,
    origin: 'STATED',
    ...rest,
    rule: 'member',
  }));
}

function personsIn(sentence: Sentence, role: string, words: string): Member[] {
  return matchesOf(personPart, words).flatMap((match) => {
    const { sign = '', post = '', deputised } = match.groups ?? {};
    const member = sentence.named.get(sign);
    const held = withNames(sentence, post).replace(/^[（：:、]|[、：:]$/gu, '');
    if (member === undefined || /期间|同志/u.test(held)) return [];
    return [{ member, role: deputised ?? role, ...(held === '' ? {} : { post: held }) }];
  });
}

/** Units that are listed for themselves or by 主要负责同志, not those of a person's post (张三 市科技局局长). */
function unitsIn(sentence: Sentence, role: string, words: string): Member[] {
  return words.split(/[，、；。]/u).flatMap((item) => {
    const member = sentence.named.get(unitItem.exec(item)?.[1] ?? '');
    return member === undefined ? [] : [{ member, role }];
  });
}

function withNames({ named }: Sentence, words: string): string {
  return words.replace(anyName, (sign) => named.get(sign)?.surface ?? '');
}

/** A person whom the part names twice, 马正勇同志挂职期间, is one member. */
function distinct(members: readonly Member[]): readonly Member[] {
  return [...new Map(members.toReversed().map((item) => [item.member.name, item])).values()].toReversed();
}

const groupEnding = /(?:领导小组|工作组|协调小组|专责小组|推进小组|专班|指挥部|委员会|联席会议)$/u;
const settingUp = /成立|组建|设立|调整|组成人员|名单|如下/u;

const roles =
  '(?:常务)?副?(?:组长|召集人|总召集人|总指挥|主任委员|主任|秘书长)|第一组长|双组长|委员|成员|顾问|联络员';
/** 市政府分管领导任组长 in a list of members: who heads the group. */
const headOfGroup = /[^，、]*(?:[任长]|牵头|挂帅)[^，、]*[，、]/gu;
/** The last 由 or 包括 of a sentence and what takes part, before the group or its lack. */
const takingPart =
  /.*(?:(?<!自)由|包括)(?<words>[^。；：]+?)等[^，。；、]{0,16}?(?:共同)?(?:参加|参与|组成|(?:为|作为|担任)成员)的?(?:(?<that>(?:工作)?(?:领导小组|工作组|协调小组|专班|指挥部|联席会议))|(?=[，。；]|$))/u;
const person = `[${nameSigns.classOf(['Person'])}]`;
const rolePart = new RegExp(
  `(?<role>${roles})(?:单位)?[：:](?<words>.*?)(?=(?:${roles})(?:单位)?[：:]|$)`,
  'gu',
);
const opensWithPerson = new RegExp(`^${person}`, 'u');
const personPart = new RegExp(
  `(?<sign>${person})(?<post>[（：:]?[^，；。（）${nameSigns.classOf(['Person'])}]*?)(?:(?:代为|代理|代行|履行|主持)(?:领导小组)?(?<deputised>${roles})|(?=[，；。（）]|、?${person}|$))`,
  'gu',
);
const unitItem = new RegExp(
  `^(?:以及|及|和)?([${nameSigns.classOf(['GovernmentUnit', 'Organization', 'Enterprise', 'University', 'Park'])}])(?=$|等|（|(?:的)?(?:党政)?(?:主要|分管|有关|相关)?(?:负责|领导))`,
  'u',
);
const anyName = new RegExp(`[${nameSigns.classOf()}]`, 'gu');

const ends = { type: 'MEMBER_OF', to: ['GovernmentUnit'] } as const;
const cues: readonly Cue[] = [
  {
    ...ends,
    phrase: compilePhrase(
      '{from} (?:等…)? (?:主要|分管)?(?:负责人|负责同志)? (?:为|作为|任|参加)?成员(?:单位)?的 {to}',
    ),
  },
  { ...ends, phrase: compilePhrase('由 {from} (?:等…)? (?:共同)?(?:参加|组成)的 {to}') },
  { ...ends, phrase: compilePhrase('{to} 由 {from} (?:等…)? (?:共同)?(?:参加|组成)') },
];
