import type { EntityRef } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { nameSigns } from './name-signs.ts';

/**
 * Whether a statement without a subject is one of the issuing city, by the words of its sentence before it. In
 * 支持企业做大做强，对接… companies act, but in 支持…，加强与A合作 the city does; in A：依托… and A加强能力建设，对接… it is A.
 */
export function speaksForIssuer(
  { before, statement }: { readonly before: string; readonly statement: string },
  named: ReadonlyMap<string, Mention>,
  issuer: EntityRef,
): boolean {
  const governs = governing.test(statement);
  return before.split('，').every((segment) => {
    if (!governs && otherActor.test(segment)) return false;
    const subject = named.get(namedSubject.exec(segment)?.[1] ?? '');
    return subject === undefined || isIssuer(subject, issuer);
  });
}

/** The city and its organs, but no institute that bears its name. */
function isIssuer({ kind, name }: Mention, issuer: EntityRef): boolean {
  return (kind === 'Region' || kind === 'GovernmentUnit') && name.startsWith(issuer.name);
}

/** What a government does to cooperation and its like. */
const governing =
  /^[，：、；。│]?(?:[\d.]+)?(?:积极|主动|进一步|全面|继续)*(?:加强|深化|强化|推进|推动|促进|拓展|扩大|探索|建立|加快)/u;
/** Words that hand the action to those named next: 引导科技型龙头企业. */
const otherActor = /^(?:积极|大力|重点|加快|着力)*(?:支持|鼓励|引导|组织|允许|指导|扶持|依托)/u;
/** A name that opens a segment as its subject or topic: A要…, A：…, A与B…; not A的…, A等…, A、…. */
const namedSubject = new RegExp(
  `^([${nameSigns.classOf()}])(?:(?![的、等和与及])|(?=[与和同][${nameSigns.classOf()}]))`,
  'u',
);
