import type { Parameters } from '../../store/graph-store.ts';
import type { IdPlace } from '../../store/statement-chain.ts';
import { pageOf, type PageArguments } from '../connection.ts';
import type { Place } from '../cursor.ts';

/** What one statement of cypher/read gives for all parents of a level: the parameters beside their `ids`. */
export interface Level {
  readonly statement: string;
  readonly parameters: Parameters;
}

/** A level whose ids stand in the rows of the level before, and what is read on from it. */
export interface NextLevel extends Level {
  readonly idsFrom: IdPlace;
  readonly next: readonly NextLevel[];
}

/** A level that is read in pages. */
export interface PagedLevel<Args extends PageArguments> {
  readonly statement: string;
  /** The place before all rows. */
  readonly start: Place;
  filterOf(args: Args): Parameters;
}

/** The level of the page that these arguments ask for. Throws where they are bad input. */
export function pageLevel<Args extends PageArguments>(paged: PagedLevel<Args>, args: Args): Level {
  const { statement, start } = paged;
  return { statement, parameters: { ...paged.filterOf(args), ...pageOf(args, start) } };
}

/** Equal levels have equal keys. */
export function levelKey({ statement, parameters }: Level): string {
  return `${statement} ${JSON.stringify(parameters)}`;
}
