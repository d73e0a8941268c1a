import type { PagedLevel } from '../ahead/level.ts';
import { connection, type Connection, type PageArguments } from '../connection.ts';
import { cell } from '../rows/cell.ts';
import { clauseRow, type ClauseRow } from '../rows/clause-row.ts';
import { entityRow, type EntityRow } from '../rows/entity-row.ts';
import { mentionRow, type MentionRow } from '../rows/mention-row.ts';
import type { Loaders } from './loaders.ts';
import { totalFor } from './total.ts';

/** Where a thing is named: by document and place. */
export function mentionsOf(entity: EntityRow, args: PageArguments, loaders: Loaders): Connection<MentionRow> {
  const { statement, start } = mentionsPage;
  return connection(args, {
    start,
    placeOf: (mention) => [mention.clause.documentId, mention.start, mention.id],
    read: async (page) => {
      const rows = await loaders.rows(statement, entity.id, page);
      return rows.map((row) => mentionRow(row, entity, clauseRow(cell.map(row, 'clause'))));
    },
    count: () => totalFor(loaders, 'count-mentions-of-entities', { id: entity.id }),
  });
}

/** Where things are named, a page of each. */
export const mentionsPage: PagedLevel<PageArguments> = {
  statement: 'mentions-of-entities',
  start: { afterDocument: '', afterStart: -1, afterId: '' },
  filterOf: () => ({}),
};

/** What a clause names, in the order of the text. */
export async function mentionsIn(clause: ClauseRow, loaders: Loaders): Promise<readonly MentionRow[]> {
  const rows = await loaders.rows('mentions-of-clauses', clause.id);
  return rows.map((row) => mentionRow(row, entityRow(cell.map(row, 'entity')), clause));
}
