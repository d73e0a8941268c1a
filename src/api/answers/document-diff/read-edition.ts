import type { Edition, EditionRelation } from '../../../graph/compare/edition.ts';
import { statuses } from '../../../ontology/statuses.ts';
import { taskRoles } from '../../../ontology/task-roles.ts';
import { groupBy } from '../../../std/group-by.ts';
import type { Row } from '../../../store/graph-store.ts';
import type { Loaders } from '../../loaders/loaders.ts';
import { cell } from '../../rows/cell.ts';
import { targetRow } from '../../rows/target-row.ts';
import type { Knowledge } from '../knowledge.ts';

/** What a document says, as editions are compared. Things stand in it under their ids, which tell them apart better than names. */
export async function readEdition(id: string, loaders: Loaders, known: Knowledge): Promise<Edition> {
  const [entities, facts, tasks, targets] = await Promise.all([
    loaders.rows('edition-entities', id),
    loaders.rows('edition-facts', id),
    loaders.rows('edition-tasks', id, { roles }),
    loaders.rows('edition-targets', id),
  ]);
  return {
    entities: entities.map((row) => known.entity(cell.text(row, 'entityId'))),
    relations: relationsOf(facts, known),
    tasks: tasks.map((row) => ({
      id: cell.text(row, 'taskId'),
      title: cell.text(row, 'title'),
      parts: cell.texts(row, 'parts'),
    })),
    targets: targets.map(targetOf),
  };
}

/** Being named in a task is no part in it. */
const roles = Object.keys(taskRoles).filter((role) => role !== 'NAMED_IN');

/** A document gives evidence for targets and projects too; of what it says of a relation's status the furthest counts. */
function relationsOf(facts: readonly Row[], known: Knowledge): readonly EditionRelation[] {
  const byFact = groupBy(facts, (row) => cell.text(row, 'factId'));
  return [...byFact].flatMap(([id, rows]): EditionRelation[] => {
    const relation = known.relation(id);
    if (relation === undefined) return [];
    const said = rows.map((row) => cell.optionalOf(row, 'status', statuses));
    const status = statuses.findLast((each) => said.includes(each));
    return [{ id, type: relation.type, from: relation.from.id, to: relation.to.id, status }];
  });
}

function targetOf(row: Row): Edition['targets'][number] {
  const { id, indicator, year, value, unit, comparator } = targetRow(row);
  const scope = cell.optionalText(row, 'scope') ?? undefined;
  return { id, indicator, scope, year: year ?? undefined, value, unit: unit ?? undefined, comparator };
}
