import type { EntityRef } from '../entities/entity.ts';
import type { Project } from '../commitments/project.ts';
import type { Mention } from '../mentions/mention.ts';
import type { DecisionOn } from '../seeds/curation.ts';
import type { Span } from '../std/span.ts';
import { decisionEntry } from './decision-entry.ts';
import type { FactDesk } from './fact-desk.ts';
import { overlaps } from './overlaps.ts';

type ProjectDecision = DecisionOn<'projects'>;
type Correction = Extract<ProjectDecision, { decision: 'correct' }>;

/** A document's projects after what a person decided: wrong ones gone, missed ones added, single cells put right. */
export function curateProjects(
  {
    projects: found,
    mentions,
  }: { readonly projects: readonly Project[]; readonly mentions: readonly Mention[] },
  decisions: readonly ProjectDecision[],
  desk: FactDesk,
): readonly Project[] {
  const changed = new Map<Project, Project | undefined>();
  for (const decision of decisions) {
    if (decision.decision === 'add') continue;
    for (const project of meantBy(decision, found, desk)) {
      if (decision.decision === 'reject') changed.set(project, undefined);
      if (decision.decision === 'correct')
        changed.set(project, corrected(changed.get(project) ?? project, decision, desk));
    }
  }
  const kept = found.flatMap((project) => (changed.has(project) ? (changed.get(project) ?? []) : project));
  const namedIn = (quote: Span) => thingsNamedIn(quote, mentions);
  return [
    ...kept,
    ...decisions.flatMap((decision) => addedProject(decision, { known: kept, namedIn, desk })),
  ];
}

function meantBy(decision: ProjectDecision, found: readonly Project[], desk: FactDesk): readonly Project[] {
  const places = desk.placesOf(decision);
  const meant = found.filter((project) => isProject(project, decision) && overlaps(project.quote, places));
  if (places.length > 0 && meant.length === 0)
    desk.refuse(decision, 'no such project was read there. Correct its cells, or delete the line.');
  return meant;
}

interface Adding {
  readonly known: readonly Project[];
  readonly namedIn: (quote: Span) => readonly EntityRef[];
  readonly desk: FactDesk;
}

function addedProject(decision: ProjectDecision, { known, namedIn, desk }: Adding): readonly Project[] {
  if (decision.decision !== 'add') return [];
  const { name, content, startYear, endYear, investment } = decision;
  const place = desk.placeOf(decision);
  if (place === undefined) return [];
  if (known.some((project) => isProject(project, decision) && overlaps(project.quote, [place])))
    desk.refuse(decision, 'it was already read there. Delete the line.');
  return [
    {
      documentId: decision.document,
      clausePath: place.clausePath,
      name: name === '' ? undefined : name,
      content: content === '' ? undefined : content,
      startYear,
      endYear,
      investment,
      entities: namedIn(place.span),
      quote: place.quote,
      decision: decisionEntry(decision),
    },
  ];
}

/** A project that is added concerns what its phrase names. */
function thingsNamedIn(quote: Span, mentions: readonly Mention[]): readonly EntityRef[] {
  const named = mentions.filter(({ span }) => quote.start <= span.start && span.end <= quote.end);
  return [...new Map(named.map(({ kind, name }) => [`${kind}|${name}`, { kind, name }])).values()];
}

function corrected(project: Project, decision: Correction, desk: FactDesk): Project {
  const { column, rightValue } = decision;
  const noted = { ...project, decision: decisionEntry(decision) };
  if (column === 'name' || column === 'content')
    return { ...noted, [column]: rightValue === '' ? undefined : rightValue };
  if (!/^(\d+(\.\d+)?)?$/u.test(rightValue)) {
    desk.refuse(decision, `rightValue "${rightValue}" is no number. Correct it.`);
    return project;
  }
  return { ...noted, [column]: rightValue === '' ? undefined : Number(rightValue) };
}

function isProject(project: Project, { name, startYear, endYear, investment }: ProjectDecision): boolean {
  return (
    (project.name ?? '') === name &&
    project.startYear === startYear &&
    project.endYear === endYear &&
    project.investment === investment
  );
}
