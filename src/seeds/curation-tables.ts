import { z } from 'zod';
import { comparators } from '../ontology/comparators.ts';
import { entityKinds } from '../ontology/entity-kinds.ts';
import { relationTypes } from '../ontology/relation-types.ts';
import { statuses } from '../ontology/statuses.ts';
import { taskRoles } from '../ontology/task-roles.ts';

const needed = z.string().min(1, 'is empty');
const optional = z.string();
/** A cell that this decision has no use for. */
const blank = z.literal('', 'must be empty for this decision');
const kind = keyOf(entityKinds);
const amount = z.string().transform((cell, context) => readAmount(cell, context) ?? z.NEVER);
const amountOrNone = z
  .string()
  .transform((cell, context) => (cell === '' ? undefined : readAmount(cell, context)));
const yesOrNo = z.enum(['yes', 'no'], 'is neither yes nor no').transform((word) => word === 'yes');

/** Where and when it was decided, and why: the last columns of every table. */
const place = {
  /** The document's id. */
  document: needed,
  /** The hash of the document's text when it was decided; `innograph review` prints it. */
  textHash: z.string().regex(/^([0-9a-f]{12})?$/u, 'is no hash of 12 digits 0–9 and a–f'),
  /** A phrase that stands in one paragraph of the document; spaces don't count. */
  quote: needed,
  date: z.iso.date('is no date like 2026-11-21'),
  reason: needed,
};

const triple = { fromKind: kind, from: needed, type: keyOf(relationTypes), toKind: kind, to: needed };
const noDetails = { origin: blank, status: blank, role: blank, post: blank };
const target = {
  indicator: needed,
  scopeKind: orBlank(kind),
  scope: optional,
  year: amountOrNone,
  value: amount,
  unit: optional,
};
const project = {
  name: optional,
  startYear: amountOrNone,
  endYear: amountOrNone,
  investment: amountOrNone,
};
const targetColumns = ['indicator', 'scope', 'year', 'value', 'unit', 'comparator', 'isBaseline'] as const;
const projectColumns = ['name', 'content', 'startYear', 'endYear', 'investment'] as const;
const noCorrection = { column: blank, rightValue: blank };

/** The table of each topic: its columns in order, and what each may hold for each decision. */
export const curationTables = {
  /** `other` is another name of the body called `name`; or the two are different bodies. */
  same: z.discriminatedUnion('decision', [
    row(['same', 'different'], { kind, name: needed, other: needed }),
  ]),
  kinds: z.discriminatedUnion('decision', [row(['kind'], { kind, name: needed, rightKind: kind })]),
  /** What the words `surface` inside `quote` name: nothing, a thing that was missed, another thing, or what was found. */
  mentions: z.discriminatedUnion('decision', [
    row(['none'], { surface: needed, kind: blank, name: blank }),
    row(['entity', 'name', 'right'], { surface: needed, kind, name: needed }),
  ]),
  /** STATED: the sentence of `quote` says so; IMPLIED: the name does; CURATED: the text does not, `reason` says who does. */
  relations: z.discriminatedUnion('decision', [
    row(['add'], {
      ...triple,
      origin: z.enum(['STATED', 'IMPLIED', 'CURATED'], 'is none of STATED, IMPLIED, CURATED'),
      status: orBlank(z.enum(statuses, `is none of ${statuses.join(', ')}`)),
      role: optional,
      post: optional,
    }),
    row(['reject', 'right'], { ...triple, ...noDetails }),
  ]),
  /** The clause of `quote` is a task, or is none; a unit has a part in a task by its title, or has not. */
  tasks: z.discriminatedUnion('decision', [
    row(['task', 'none'], { task: needed, role: blank, kind: blank, unit: blank }),
    row(['add', 'reject'], { task: needed, role: keyOf(taskRoles), kind, unit: needed }),
  ]),
  targets: z.discriminatedUnion('decision', [
    row(['add'], {
      ...target,
      comparator: z.enum(comparators, `is none of ${comparators.join(', ')}`),
      isBaseline: yesOrNo,
      ...noCorrection,
    }),
    row(['reject', 'right'], { ...target, comparator: blank, isBaseline: blank, ...noCorrection }),
    row(['correct'], {
      ...target,
      comparator: blank,
      isBaseline: blank,
      column: z.enum(targetColumns, `is none of ${targetColumns.join(', ')}`),
      rightValue: optional,
    }),
  ]),
  projects: z.discriminatedUnion('decision', [
    row(['add'], { ...project, content: optional, ...noCorrection }),
    row(['reject', 'right'], { ...project, content: blank, ...noCorrection }),
    row(['correct'], {
      ...project,
      content: blank,
      column: z.enum(projectColumns, `is none of ${projectColumns.join(', ')}`),
      rightValue: optional,
    }),
  ]),
  'names-en': z.discriminatedUnion('decision', [row(['name'], { kind, name: needed, nameEn: needed })]),
};

export type Topic = keyof typeof curationTables;

/** Every topic, in the order in which decisions on it take effect. */
export const topics = [
  'kinds',
  'same',
  'mentions',
  'relations',
  'tasks',
  'targets',
  'projects',
  'names-en',
] as const satisfies readonly Topic[];

/** The columns of a topic's table, in the order in which they are written. */
export function curationColumns(topic: Topic): readonly string[] {
  return Object.keys(curationTables[topic].options[0].shape);
}

/** What may be decided on a topic: `add`, `reject`. */
export function decisionsOn(topic: Topic): readonly string[] {
  return curationTables[topic].options.flatMap((option): readonly string[] => option.shape.decision.options);
}

function row<const Decisions extends readonly [string, ...string[]], Shape extends z.ZodRawShape>(
  decisions: Decisions,
  columns: Shape,
) {
  return z.strictObject({ decision: z.enum(decisions), ...columns, ...place });
}

function orBlank<Schema extends z.ZodType>(schema: Schema) {
  return z.union([blank.transform(() => undefined), schema]);
}

function keyOf<Table extends object>(table: Table) {
  const isKey = (word: string): word is Extract<keyof Table, string> => Object.hasOwn(table, word);
  return z.string().transform((word, context) => {
    if (isKey(word)) return word;
    context.addIssue({ code: 'custom', message: `is none of ${Object.keys(table).join(', ')}` });
    return z.NEVER;
  });
}

function readAmount(cell: string, context: z.RefinementCtx): number | undefined {
  if (/^-?\d+(\.\d+)?$/u.test(cell)) return Number(cell);
  context.addIssue({ code: 'custom', message: 'is no number' });
  return undefined;
}
