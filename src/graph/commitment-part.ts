import { sentencesOf } from '../clauses/sentences-of.ts';
import type { Project } from '../commitments/project.ts';
import type { Target } from '../commitments/target.ts';
import type { Task, TaskParticipant } from '../commitments/task.ts';
import type { EntityRef } from '../entities/entity.ts';
import type { Mention } from '../mentions/mention.ts';
import { entityId } from '../ontology/entity-id.ts';
import { contentId } from '../std/content-id.ts';
import type { Span } from '../std/span.ts';
import { clauseId } from './clause-id.ts';
import type { DocumentFacts } from '../curation/document-facts.ts';
import { edge } from './edge.ts';
import { textEvidence } from './evidence.ts';
import type { GraphEdge } from './graph.ts';
import type { GraphPart } from './graph-part.ts';
import { propertiesOf } from './properties-of.ts';

/** What a document commits somebody to: its tasks with their units, its targets and its projects. */
export function commitmentParts(facts: DocumentFacts): readonly GraphPart[] {
  return [
    ...facts.tasks.map((task) => taskPart(task, facts)),
    ...facts.targets.map((target) => targetPart(target, facts)),
    ...facts.projects.map((project) => projectPart(project, facts)),
  ];
}

function taskPart(task: Task, facts: DocumentFacts): GraphPart {
  const { documentId, title } = task;
  const id = contentId('task', documentId, task.clausePath);
  const participants = [...task.participants, ...namedIn(task, facts)].map(
    ({ entity, relationship, clausePath, quote, decision }: TaskParticipant) => {
      const part = edge(
        relationship,
        { from: entityId(entity.kind, entity.name), to: id },
        { origin: 'STATED' },
      );
      return {
        part,
        evidence: textEvidence(part.id, { reading: facts.reading, clausePath, quote, decision }, 'STATED'),
      };
    },
  );
  return {
    nodes: [{ id, labels: ['Task'], properties: propertiesOf({ title, document: documentId }) }],
    edges: [statedIn(id, task), ...participants.map(({ part }) => part)],
    evidence: participants.map(({ evidence }) => evidence),
  };
}

/** The things that the task's clause names without giving them a part in it, each with the sentence of its first mention. */
function namedIn(task: Task, facts: DocumentFacts): readonly TaskParticipant[] {
  const clause = facts.reading.clauses.find(({ path }) => path === task.clausePath);
  if (clause === undefined) throw new Error(`No clause ${task.clausePath} in ${task.documentId}.`);
  const sentences = sentencesOf(clause);
  const known = new Set(task.participants.map(({ entity }) => entityId(entity.kind, entity.name)));
  const named: TaskParticipant[] = [];
  for (const mention of facts.mentions) {
    if (mention.clausePath !== task.clausePath || known.has(entityId(mention.kind, mention.name))) continue;
    known.add(entityId(mention.kind, mention.name));
    named.push({
      entity: mention,
      relationship: 'NAMED_IN',
      clausePath: task.clausePath,
      quote: sentenceOf(mention, clause.span, sentences),
    });
  }
  return named;
}

function sentenceOf(mention: Mention, clause: Span, sentences: readonly Span[]): Span {
  const at = mention.span.start - clause.start;
  const sentence = sentences.find(({ start, end }) => start <= at && at < end);
  if (sentence === undefined) return clause;
  return { start: clause.start + sentence.start, end: clause.start + sentence.end };
}

function targetPart(target: Target, { reading }: DocumentFacts): GraphPart {
  const { documentId, clausePath, indicator, scope, year, value, unit, comparator, isBaseline } = target;
  const places = [{ clausePath, quote: target.quote }, ...(target.alsoStated ?? [])];
  const said = [
    indicator,
    scope?.name ?? '',
    String(year),
    String(value),
    unit ?? '',
    comparator,
    String(isBaseline),
  ];
  const id = contentId('target', documentId, clausePath, ...said);
  const properties = { document: documentId, indicator, year, value, unit, comparator, isBaseline };
  return {
    nodes: [{ id, labels: ['Target'], properties: propertiesOf(properties) }],
    edges: [statedIn(id, target), ...(scope === undefined ? [] : [toEntity('TARGETS', id, scope)])],
    evidence: places.map((place) =>
      textEvidence(id, { reading, ...place, decision: target.decision }, 'STATED'),
    ),
  };
}

function projectPart(project: Project, { reading }: DocumentFacts): GraphPart {
  const { documentId, clausePath, name, content, startYear, endYear, investment, quote, decision } = project;
  const id = contentId('project', documentId, clausePath, name ?? '', String(startYear), String(investment));
  const properties = { document: documentId, name, content, startYear, endYear, investment };
  return {
    nodes: [{ id, labels: ['Project'], properties: propertiesOf(properties) }],
    edges: [statedIn(id, project), ...project.entities.map((entity) => toEntity('CONCERNS', id, entity))],
    evidence: [textEvidence(id, { reading, clausePath, quote, decision }, 'STATED')],
  };
}

function statedIn(id: string, fact: { readonly documentId: string; readonly clausePath: string }): GraphEdge {
  return edge('STATED_IN', { from: id, to: clauseId(fact.documentId, fact.clausePath) });
}

function toEntity(type: string, from: string, { kind, name }: EntityRef): GraphEdge {
  return edge(type, { from, to: entityId(kind, name) });
}
