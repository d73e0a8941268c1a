import type { NameIndex } from '../../questions/name-index.ts';
import { countNames, searchNames, type Hit } from '../../questions/search-names.ts';
import { connection, type Connection, type List } from '../connection.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type { QuerySearchArgs } from '../generated.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import type { Knowledge } from './knowledge.ts';

/** A thing that a search found. */
export interface SearchRow {
  readonly node: EntityRow;
  readonly score: number;
  readonly matched: string;
}

/** The things whose names are like the text. */
export function search(args: QuerySearchArgs, { knowledge }: Context): Connection<SearchRow> {
  if (args.text.length > longestText) throw badInput(`text must have at most ${longestText} characters.`);
  return connection(args, foundList(args, knowledge));
}

/** Names are shorter. */
const longestText = 200;

/** No more is looked for than the page shows. */
function foundList({ text, kinds }: QuerySearchArgs, knowledge: Context['knowledge']): List<SearchRow> {
  const names = async (): Promise<NameIndex> => (await knowledge()).names();
  return {
    start: { afterScore: 2, afterName: '', afterId: '' },
    placeOf: ({ score, node }) => [score, node.name, node.id],
    read: async ({ limit, afterScore, afterName, afterId }) => {
      const after = { score: Number(afterScore), name: String(afterName), id: String(afterId) };
      const known = await knowledge();
      return searchNames(await known.names(), text, { kinds, after, first: limit }).map(rowIn(known));
    },
    count: async () => countNames(await names(), text, kinds),
  };
}

function rowIn(known: Knowledge): (hit: Hit) => SearchRow {
  return ({ thing, score, matched }) => ({ node: known.entityAt(thing), score, matched });
}
