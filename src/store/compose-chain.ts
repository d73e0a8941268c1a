import { LRUCache } from 'lru-cache';
import { bindParameters } from './bind-parameters.ts';
import type { Cell, Parameters, Row } from './graph-store.ts';
import type { ChainRows, IdPlace, NextStatement, StatementChain } from './statement-chain.ts';
import type { Statement } from './statement.ts';
import { statementVariant, type Variant } from './statement-variant.ts';

/** One statement that does the work of a chain, and how its one row is taken apart again. */
export interface ComposedChain {
  readonly text: string;
  readonly parameters: Parameters;
  readonly rowsIn: (row: Row | undefined) => ChainRows;
}

/**
 * Puts the statements of a chain into one, each as a subquery that collects its rows: what would be a way to the database
 * and back for each level is one. Every statement stands as its file has it, its parameters under names of their own.
 */
export function composeChain({ next, ...first }: StatementChain): ComposedChain {
  const root = linkOf(first, { at: 0, after: undefined, idsFrom: undefined });
  const { links, parameters, shape } = onwardFrom(next);
  return {
    text: textOf([root, ...links], `${root.variant.key} | ${shape}`),
    parameters: { ...parametersOf(root), ...parameters },
    rowsIn: (row) => rowsOf([root, ...links], 0, row),
  };
}

interface Link {
  readonly statement: Statement;
  readonly parameters: Parameters;
  readonly variant: Variant;
  readonly at: number;
  /** The link that this one goes on from. */
  readonly after: number | undefined;
  /** Where in its rows the ids stand. */
  readonly idsFrom: IdPlace | undefined;
}

function linkOf(
  { statement, parameters: given }: Pick<StatementChain, 'statement' | 'parameters'>,
  place: Pick<Link, 'at' | 'after' | 'idsFrom'>,
): Link {
  const parameters = bindParameters(statement, place.idsFrom ? { ...given, ids: [] } : given);
  return { statement, parameters, variant: statementVariant(statement, parameters), ...place };
}

/** What goes on from a chain's first statement: the links, in the order in which they are read. */
interface Onward {
  readonly links: readonly Link[];
  readonly parameters: Parameters;
  /** Equal for links whose text is equal. */
  readonly shape: string;
}

/** The same lists come again with the queries that they were made for. */
const known = new WeakMap<readonly NextStatement[], Onward>();

function onwardFrom(next: readonly NextStatement[]): Onward {
  const made = known.get(next) ?? linkUp(next);
  known.set(next, made);
  return made;
}

function linkUp(next: readonly NextStatement[]): Onward {
  const links: Link[] = [];
  const add = (after: number, steps: readonly NextStatement[]): void => {
    for (const { idsFrom, next: further, ...step } of steps) {
      const at = links.length + 1;
      links.push(linkOf(step, { at, after, idsFrom }));
      add(at, further);
    }
  };
  add(0, next);
  const shapes = links.map(({ variant, after, idsFrom }) => `${variant.key} ${after} ${idsFrom?.join('.')}`);
  return { links, parameters: Object.assign({}, ...links.map(parametersOf)), shape: shapes.join(' | ') };
}

/** Chains come in few shapes: as many as queries are written in. */
const texts = new LRUCache<string, string>({ max: 1000 });

function textOf(links: readonly Link[], shape: string): string {
  const kept = texts.get(shape);
  if (kept !== undefined) return kept;
  const names = links.map(({ statement }) => statement.name);
  const outcome = `RETURN ${links.map(({ at }) => rowsAt(at)).join(', ')}`;
  const subqueries = links.map((link) => subquery(link, links));
  const text = [`// ${names.join(', ')}`, ...subqueries, outcome].join('\n');
  texts.set(shape, text);
  return text;
}

function rowsAt(at: number): string {
  return `rows${at}`;
}

/** Rows are collected as lists, which are quicker made, sent and read than maps. */
function subquery({ statement, variant, at, after, idsFrom }: Link, links: readonly Link[]): string {
  const lines = bodyOf(variant.text).replaceAll(/\$(\w+)/g, `$s${at}_$1`);
  const body = `${collecting(statement, lines)}\nRETURN collect([${statement.columns.join(', ')}]) AS ${rowsAt(at)}`;
  const before = after === undefined ? undefined : links[after];
  if (before === undefined || idsFrom === undefined) return `CALL () {\n${body}\n}`;
  const [column, ...key] = idsFrom;
  const id = [`row[${before.statement.columns.indexOf(column)}]`, ...key].join('.');
  const ids = `UNWIND ${rowsAt(before.at)} AS row\nWITH DISTINCT ${id} AS id`;
  return `CALL (${rowsAt(before.at)}) {\n${body.replace(`UNWIND $s${at}_ids AS id`, ids)}\n}`;
}

/** The text without its header and what idle filters leave empty. */
function bodyOf(text: string): string {
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}

/** The statement with the rows it would return still in its hands. */
function collecting({ name }: Statement, text: string): string {
  const [before, after, ...others] = text.split(/^RETURN\b/m);
  if (after === undefined || others.length > 0)
    throw new Error(`${name} has no single RETURN at a line's beginning.`);
  return `${before ?? ''}WITH${after}`;
}

function parametersOf({ parameters, variant, at, idsFrom }: Link): Parameters {
  const own: Record<string, Cell> = {};
  for (const name of variant.names)
    if (idsFrom === undefined || name !== 'ids') own[`s${at}_${name}`] = parameters[name] ?? null;
  return own;
}

/** The rows of the link at this place and of those that go on from it. */
function rowsOf(links: readonly Link[], at: number, row: Row | undefined): ChainRows {
  const onward = links.filter(({ after }) => after === at);
  const columns = links[at]?.statement.columns ?? [];
  return {
    rows: listIn(row?.[rowsAt(at)]).map((cells) => rowWith(columns, listIn(cells))),
    next: onward.map((link) => rowsOf(links, link.at, row)),
  };
}

function rowWith(columns: readonly string[], cells: readonly Cell[]): Row {
  const row: Record<string, Cell> = {};
  for (const [i, column] of columns.entries()) row[column] = cells[i] ?? null;
  return row;
}

function listIn(cell: Cell | undefined): readonly Cell[] {
  if (!Array.isArray(cell)) throw new Error('A composed statement returns lists of rows.');
  return cell;
}
