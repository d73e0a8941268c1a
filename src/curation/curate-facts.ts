import type { TaskParticipant } from '../commitments/task.ts';
import type { DocumentFacts } from './document-facts.ts';
import type { DocumentReading } from '../clauses/document-reading.ts';
import { curateProjects } from './curate-projects.ts';
import { curateRelations } from './curate-relations.ts';
import { curateTargets } from './curate-targets.ts';
import { curateTasks } from './curate-tasks.ts';
import { factDesk } from './fact-desk.ts';
import { makeRefusals } from './refusals.ts';
import type { Renaming } from './renaming.ts';
import type { Decided } from './decided.ts';

/**
 * A document's facts after what a person decided of them. The names are curated before anything is read from them; here
 * the facts follow. Decisions of this document that do not apply are a UserError.
 */
export function curateFacts(found: DocumentFacts, { active, rename }: Decided): DocumentFacts {
  const facts = renamed(found, rename);
  const isHere = ({ document }: { readonly document: string }) => document === facts.reading.profile.id;
  const refusals = makeRefusals();
  const desk = factDesk(facts, refusals);
  const curated = {
    ...facts,
    relations: curateRelations(facts.relations, active.relations.filter(isHere), desk),
    tasks: curateTasks(facts.tasks, active.tasks.filter(isHere), desk),
    targets: curateTargets(facts.targets, active.targets.filter(isHere), desk),
    projects: curateProjects(facts, active.projects.filter(isHere), desk),
  };
  for (const decision of active['names-en'].filter(isHere)) {
    desk.placesOf(decision);
    desk.thing(decision, decision.kind, decision.name);
  }
  refusals.settle();
  return curated;
}

/** Names that a fact holds without any mention, such as the issuer's, follow the decisions too. */
function renamed(facts: DocumentFacts, rename: Renaming): DocumentFacts {
  return {
    ...facts,
    reading: withIssuer(facts.reading, rename),
    relations: facts.relations.map((relation) => ({
      ...relation,
      from: rename(relation.from),
      to: rename(relation.to),
    })),
    tasks: facts.tasks.map((task) => ({ ...task, participants: renamedParts(task.participants, rename) })),
    targets: facts.targets.map((target) => ({ ...target, scope: target.scope && rename(target.scope) })),
    projects: facts.projects.map((project) => ({ ...project, entities: project.entities.map(rename) })),
  };
}

function withIssuer(reading: DocumentReading, rename: Renaming): DocumentReading {
  const { issuer } = reading.profile;
  if (issuer === undefined) return reading;
  const { name } = rename({ kind: 'GovernmentUnit', name: issuer });
  return { ...reading, profile: { ...reading.profile, issuer: name } };
}

/** Two names of one unit have one part in a task. */
function renamedParts(parts: readonly TaskParticipant[], rename: Renaming): readonly TaskParticipant[] {
  const byUnit = new Map<string, TaskParticipant>();
  for (const part of parts) {
    const entity = rename(part.entity);
    const key = `${part.relationship}|${entity.kind}|${entity.name}`;
    if (!byUnit.has(key)) byUnit.set(key, { ...part, entity });
  }
  return [...byUnit.values()];
}
