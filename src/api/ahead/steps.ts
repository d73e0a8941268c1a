import type { IdPlace } from '../../store/statement-chain.ts';
import { entityKinds } from '../../ontology/entity-kinds.ts';
import { pageSize } from '../connection.ts';
import type {
  EntityRelationsArgs,
  QueryEntitiesArgs,
  RelationEvidenceArgs,
  TaskParticipantsArgs,
} from '../generated.ts';
import {
  clausesPage,
  entitiesPage,
  projectsPage,
  targetsPage,
  tasksPage,
} from '../loaders/document-parts.ts';
import { evidenceLevel } from '../loaders/evidence-of.ts';
import { mentionsPage } from '../loaders/mentions-of.ts';
import { participantsLevel, participationsPage } from '../loaders/participations-of.ts';
import { relationsPage } from '../loaders/relations-of.ts';
import type { AskedField } from './asked-fields.ts';
import { pageLevel, type Level, type PagedLevel } from './level.ts';

/** Where a value stands in the rows of the level it was read with; nothing is known of one that comes from elsewhere. */
export interface Spot {
  readonly id?: IdPlace;
  /** The ids of a relation's ends, of a part's thing. */
  readonly from?: IdPlace;
  readonly to?: IdPlace;
  readonly entity?: IdPlace;
}

/** From a value to what one of its fields gives: in the same row, or a level on. */
export interface Step {
  readonly level?: Level;
  /** Where the level's ids stand in the rows before. */
  readonly idsFrom?: IdPlace | undefined;
  readonly spot: Spot;
  /** Statements without ids that may give the same values: a list, things by name. */
  readonly lists?: readonly string[];
}

/** The step from a type's value to what this field of it gives; undefined where the field reads no level. */
export function stepOf(type: string, { name, args }: AskedField, spot: Spot): Step | undefined {
  const fields = stepsOf.get(type in entityKinds ? 'Entity' : type);
  try {
    return fields?.[name]?.step(args, spot);
  } catch {
    // Arguments that are bad input are refused by the field's resolver.
    return undefined;
  }
}

/** Arguments are what the schema says of the field, as they are for its resolver; worked out only where a step depends on them. */
interface StepMaker {
  step(args: () => object, spot: Spot): Step;
}

type StepsOfType = Readonly<Record<string, StepMaker>>;

const anEntity: Spot = { id: ['entity', 'id'] };
const aClause: Spot = { id: ['clause', 'id'] };
const aTask: Spot = { id: ['task', 'id'] };
const aDocument: Spot = { id: ['document', 'id'] };
const aTarget: Spot = { id: ['target', 'id'] };
const aProject: Spot = { id: ['project', 'id'] };
const anEvidence: Spot = { id: ['evidence', 'id'] };

function byId(statement: string, idsFrom: IdPlace | undefined, spot: Spot): Step {
  return { level: { statement, parameters: {} }, idsFrom, spot };
}

/** A place in the same rows, if the value's are known. */
function beside({ id }: Spot, place: IdPlace): IdPlace | undefined {
  return id && place;
}

/** What is read by the ids of the values themselves. */
function ofEach(statement: string, spot: Spot): StepMaker {
  return { step: (_args, { id }) => byId(statement, id, spot) };
}

function inRow(spot: Spot): StepMaker {
  return { step: (_args, { id }) => ({ spot: id === undefined ? {} : spot }) };
}

/** A thing whose id the spot tells: an end of a relation, the one who has a part. */
function endIn(end: 'from' | 'to' | 'entity'): StepMaker {
  return { step: (_args, { [end]: id }) => ({ spot: id ? { id } : {} }) };
}

function documentIn(column: string): StepMaker {
  return { step: (_args, spot) => byId('documents-by-id', beside(spot, [column, 'document']), aDocument) };
}

const firstEvidence: StepMaker = {
  step: (_args, { id }) => ({ level: evidenceLevel(1), idsFrom: id, spot: anEvidence }),
};

function list(statement: string, spot: Spot): StepMaker {
  return { step: () => ({ lists: [statement], spot }) };
}

const steps = {
  Query: {
    entity: {
      step: () => ({
        ...byId('entities-by-id', undefined, anEntity),
        lists: ['entities-named', 'entities-with-alias'],
      }),
    },
    entities: {
      step: (args: () => QueryEntitiesArgs) => ({
        lists: [`list-entities-by-${(args().orderBy ?? 'NAME').toLowerCase()}`],
        spot: anEntity,
      }),
    },
    relations: list('list-relations', { id: ['relation', 'id'], from: ['from', 'id'], to: ['to', 'id'] }),
    documents: list('list-documents', aDocument),
    tasks: list('list-tasks', aTask),
    targets: list('list-targets', aTarget),
    projects: list('list-projects', aProject),
  },
  Entity: {
    region: ofEach('regions-of-entities', anEntity),
    relations: {
      step: (args: () => EntityRelationsArgs, { id }) => ({
        level: pageLevel(relationsPage, args()),
        idsFrom: id,
        spot: { id: ['relation', 'id'], ...endsOf(args()) },
      }),
    },
    mentions: paged(mentionsPage, { id: ['mention', 'id'], entity: ['id'] }),
    tasks: paged(participationsPage, { id: ['participation', 'id'], entity: ['id'] }),
  },
  Relation: {
    from: endIn('from'),
    to: endIn('to'),
    evidence: {
      step: (args: () => RelationEvidenceArgs, { id }) => ({
        level: evidenceLevel(pageSize(args().first)),
        idsFrom: id,
        spot: anEvidence,
      }),
    },
  },
  Evidence: { document: documentIn('evidence'), clause: inRow(aClause) },
  Mention: {
    clause: inRow(aClause),
    entity: endIn('entity'),
  },
  Clause: {
    document: documentIn('clause'),
    text: ofEach('clause-texts', {}),
    parent: ofEach('parents-of-clauses', aClause),
    task: ofEach('tasks-of-clauses', aTask),
    mentions: ofEach('mentions-of-clauses', { id: ['mention', 'id'], entity: ['entity', 'id'] }),
  },
  Task: {
    document: documentIn('task'),
    clause: inRow(aClause),
    participants: {
      step: (args: () => TaskParticipantsArgs, { id }) => ({
        level: participantsLevel(args().roles),
        idsFrom: id,
        spot: { id: ['participation', 'id'], entity: ['entity', 'id'] },
      }),
    },
  },
  TaskParticipation: {
    task: inRow(aTask),
    entity: endIn('entity'),
    evidence: firstEvidence,
  },
  Target: {
    scope: ofEach('scopes-of-targets', anEntity),
    document: documentIn('target'),
    evidence: firstEvidence,
  },
  Project: {
    document: documentIn('project'),
    evidence: firstEvidence,
    entities: ofEach('entities-of-projects', anEntity),
  },
  Document: {
    issuer: ofEach('issuers-of-documents', anEntity),
    text: ofEach('document-texts', {}),
    clauses: paged(clausesPage, aClause),
    entities: paged(entitiesPage, anEntity),
    tasks: paged(tasksPage, aTask),
    targets: paged(targetsPage, aTarget),
    projects: paged(projectsPage, aProject),
  },
} as const satisfies Readonly<Record<string, StepsOfType>>;

const stepsOf: ReadonlyMap<string, StepsOfType> = new Map<string, StepsOfType>(Object.entries(steps));

function paged<Args extends object>(
  page: PagedLevel<Args>,
  spot: Spot,
): { step(args: () => Args, spot: Spot): Step } {
  return { step: (args, { id }) => ({ level: pageLevel(page, args()), idsFrom: id, spot }) };
}

/** The end that is not the thing whose relation it is stands in `other`. Where either may, the other one is meant. */
function endsOf({ direction }: EntityRelationsArgs): Pick<Spot, 'from' | 'to'> {
  const other: IdPlace = ['other', 'id'];
  if (direction === 'OUT') return { from: ['id'], to: other };
  return { from: other, to: direction === 'IN' ? ['id'] : other };
}
