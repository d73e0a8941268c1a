import { searchNames } from '../../questions/search-names.ts';
import { connection, type Connection } from '../connection.ts';
import type { Context } from '../context.ts';
import { badInput } from '../errors.ts';
import type { QuerySearchArgs } from '../generated.ts';
import type { EntityRow } from '../rows/entity-row.ts';
import { scoredList } from './scored-list.ts';

/** A thing that a search found. */
export interface SearchRow {
  readonly node: EntityRow;
  readonly score: number;
  readonly matched: string;
}

/** The things whose names are like the text. */
export function search(args: QuerySearchArgs, { knowledge }: Context): Connection<SearchRow> {
  if (args.text.length > longestText) throw badInput(`text must have at most ${longestText} characters.`);
  const make = async (): Promise<readonly SearchRow[]> => {
    const known = await knowledge();
    const hits = searchNames(await known.names(), args.text, args.kinds);
    return hits.map(({ thing, score, matched }) => ({ node: known.entity(thing.id), score, matched }));
  };
  return connection(
    args,
    scoredList(make, ({ node }) => node),
  );
}

/** Names are shorter. */
const longestText = 200;
