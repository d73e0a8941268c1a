import { once } from '../std/once.ts';
import { whenThere, type Soon } from '../std/when-there.ts';
import { readCursor, writeCursor, type Place } from './cursor.ts';
import { badInput } from './errors.ts';

/** A page of a list (Relay). Each field is read only when it is asked for, the rows once. */
export interface Connection<Node> {
  readonly edges: () => Soon<readonly { readonly cursor: string; readonly node: Node }[]>;
  readonly nodes: () => Soon<readonly Node[]>;
  readonly pageInfo: () => Soon<PageInfo>;
  readonly totalCount: () => Promise<number>;
}

export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Where the rows of a list come from. */
export interface List<Node> {
  /** The place before all rows: names and types of what the list is ordered by. */
  readonly start: Place;
  /** What a row is ordered by, in the order of `start`. */
  readonly placeOf: (node: Node) => readonly (string | number)[];
  /** The rows after a place, at most `limit`. */
  readonly read: (page: Place & { readonly limit: number }) => Soon<readonly Node[]>;
  readonly count: () => Promise<number>;
}

/** The page of a list that the arguments ask for. One row more than asked is read, to know whether more follows. */
export function connection<Node>(args: PageArguments, list: List<Node>): Connection<Node> {
  const first = pageSize(args.first);
  const page = pageOf(args, list.start);
  const rows = once(() => list.read(page));
  const nodes = () => whenThere(rows(), (all) => all.slice(0, first));
  const cursorOf = (node: Node): string => writeCursor(list.placeOf(node));
  return {
    nodes,
    edges: () => whenThere(nodes(), (all) => all.map((node) => ({ cursor: cursorOf(node), node }))),
    pageInfo: () =>
      whenThere(rows(), (all) => {
        const [start, end] = [all[0], all.slice(0, first).at(-1)];
        return {
          hasNextPage: all.length > first,
          hasPreviousPage: args.after != null,
          startCursor: start === undefined ? null : cursorOf(start),
          endCursor: end === undefined ? null : cursorOf(end),
        };
      }),
    totalCount: list.count,
  };
}

/** Which rows a page needs: those after a place, and one more than asked. */
export function pageOf({ first, after }: PageArguments, start: Place): Place & { readonly limit: number } {
  const place = after == null ? start : readCursor(after, start);
  return { ...place, limit: pageSize(first) + 1 };
}

/** How many rows a page may have. */
export const largestPage = 200;

/** Checks `first`, which the schema gives a default. */
export function pageSize(first: number | null | undefined, largest = largestPage): number {
  if (first != null && first >= 1 && first <= largest) return first;
  throw badInput(`first must be 1 to ${largest}, not ${String(first)}.`);
}
