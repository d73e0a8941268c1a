import type { Task, TaskParticipant } from '../commitments/task.ts';
import type { DecisionOn } from '../seeds/curation.ts';
import { decisionEntry } from './decision-entry.ts';
import type { FactDesk } from './fact-desk.ts';
import { overlaps } from './overlaps.ts';

type TaskDecision = DecisionOn<'tasks'>;

/** A document's tasks after what a person decided: which clauses are tasks, under which title, and who has which part in them. */
export function curateTasks(
  found: readonly Task[],
  decisions: readonly TaskDecision[],
  desk: FactDesk,
): readonly Task[] {
  let tasks = found;
  for (const step of ['task', 'none', 'reject', 'add'] as const) {
    for (const decision of decisions) {
      if (decision.decision === step) tasks = changes[step](tasks, decision, desk);
    }
  }
  return tasks;
}

type Change = (tasks: readonly Task[], decision: TaskDecision, desk: FactDesk) => readonly Task[];

const changes: Readonly<Record<TaskDecision['decision'], Change>> = {
  task: titled,
  none: withoutTask,
  reject: withoutPart,
  add: withPart,
};

/** The clause of the phrase is a task, under this title. */
function titled(tasks: readonly Task[], decision: TaskDecision, desk: FactDesk): readonly Task[] {
  const place = desk.placeOf(decision);
  if (place === undefined) return tasks;
  const { task: title, document: documentId } = decision;
  const known = tasks.find(({ clausePath }) => clausePath === place.clausePath);
  if (known === undefined) {
    return [...tasks, { documentId, clausePath: place.clausePath, title, participants: [] }];
  }
  if (known.title === title) desk.refuse(decision, 'it was already read so. Delete the line.');
  return tasks.map((task) => (task === known ? { ...task, title } : task));
}

function withoutTask(tasks: readonly Task[], decision: TaskDecision, desk: FactDesk): readonly Task[] {
  const task = taskOf(tasks, decision, desk);
  return tasks.filter((each) => each !== task);
}

function withoutPart(tasks: readonly Task[], decision: TaskDecision, desk: FactDesk): readonly Task[] {
  const task = taskOf(tasks, decision, desk);
  if (task === undefined) return tasks;
  const places = desk.placesOf(decision);
  const kept = task.participants.filter((part) => !(isPart(part, decision) && overlaps(part.quote, places)));
  if (kept.length === task.participants.length)
    desk.refuse(decision, `${decision.unit} has no such part in it there. Delete the line.`);
  return tasks.map((each) => (each === task ? { ...task, participants: kept } : each));
}

function withPart(tasks: readonly Task[], decision: TaskDecision, desk: FactDesk): readonly Task[] {
  const { role: relationship, kind, unit } = decision;
  const task = taskOf(tasks, decision, desk);
  const place = desk.placeOf(decision);
  if (task === undefined || place === undefined || relationship === '') return tasks;
  const entity = desk.thing(decision, kind, unit);
  if (entity === undefined) return tasks;
  if (task.participants.some((part) => isPart(part, decision)))
    desk.refuse(decision, `${unit} already has this part in it. Delete the line.`);
  const { clausePath, quote } = place;
  const part = { entity, relationship, clausePath, quote, decision: decisionEntry(decision) };
  return tasks.map((each) =>
    each === task ? { ...task, participants: [...task.participants, part] } : each,
  );
}

/** The task of this title; of several the one whose clause, or whose units' bracket, the phrase stands in. */
function taskOf(tasks: readonly Task[], decision: TaskDecision, desk: FactDesk): Task | undefined {
  const places = desk.placesOf(decision);
  const all = tasks.filter(({ title }) => title === decision.task);
  const near = all.filter(
    ({ clausePath, participants }) =>
      places.some((place) => place.clausePath === clausePath) ||
      participants.some(({ quote }) => overlaps(quote, places)),
  );
  const [task, ...others] = near.length > 0 ? near : all;
  if (task === undefined) desk.refuse(decision, `no task is called "${decision.task}". Correct the title.`);
  if (others.length > 0) desk.refuse(decision, 'several tasks of this title stand there. Quote less of it.');
  return task;
}

function isPart({ relationship, entity }: TaskParticipant, { role, kind, unit }: TaskDecision): boolean {
  return relationship === role && entity.kind === kind && entity.name === unit;
}
