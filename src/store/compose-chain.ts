import { bindParameters } from './bind-parameters.ts';
import type { Cell, Parameters, Row } from './graph-store.ts';
import type { ChainRows, IdPlace, StatementChain } from './statement-chain.ts';
import type { Statement } from './statement.ts';
import { withoutIdleFilters } from './without-idle-filters.ts';

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
export function composeChain(chain: StatementChain): ComposedChain {
  const links = linksOf(chain);
  const names = links.map(({ chain: { statement } }) => statement.name);
  const outcome = `RETURN ${links.map(({ at }) => rowsAt(at)).join(', ')}`;
  return {
    text: [`// ${names.join(', ')}`, ...links.map(subquery), outcome].join('\n'),
    parameters: Object.assign({}, ...links.map(ownParameters)),
    rowsIn: (row) => rowsOf(links, 0, row),
  };
}

interface Link {
  readonly chain: StatementChain;
  readonly at: number;
  /** The link whose rows hold the ids, and where in them. */
  readonly before: { readonly at: number; readonly idsFrom: IdPlace } | undefined;
}

/** The statements in the order in which they are read: each after the one it goes on from. */
function linksOf(chain: StatementChain): readonly Link[] {
  const links: Link[] = [];
  const add = (one: StatementChain, before: Link['before']): void => {
    const at = links.length;
    links.push({ chain: one, at, before });
    for (const next of one.next) add(next, { at, idsFrom: next.idsFrom });
  };
  add(chain, undefined);
  return links;
}

function rowsAt(at: number): string {
  return `rows${at}`;
}

function subquery({ chain: { statement, parameters }, at, before }: Link): string {
  const bound = bindParameters(statement, before ? { ...parameters, ids: [] } : parameters);
  const lines = bodyOf(withoutIdleFilters(statement, bound)).replaceAll(/\$(\w+)/g, `$s${at}_$1`);
  const collected = statement.columns.map((column) => `${column}: ${column}`).join(', ');
  const body = `${collecting(statement, lines)}\nRETURN collect({${collected}}) AS ${rowsAt(at)}`;
  if (before === undefined) return `CALL () {\n${body}\n}`;
  const ids = `UNWIND ${rowsAt(before.at)} AS row\nWITH collect(DISTINCT row.${before.idsFrom.join('.')}) AS ids`;
  return `CALL (${rowsAt(before.at)}) {\n${ids}\n${body.replace(`UNWIND $s${at}_ids AS id`, 'UNWIND ids AS id')}\n}`;
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

function ownParameters({ chain: { statement, parameters }, at, before }: Link): Parameters {
  const bound = bindParameters(statement, before ? { ...parameters, ids: [] } : parameters);
  const own = Object.entries(bound).filter(([name]) => before === undefined || name !== 'ids');
  return Object.fromEntries(own.map(([name, value]) => [`s${at}_${name}`, value]));
}

/** The rows of the link at this place and of those that go on from it. */
function rowsOf(links: readonly Link[], at: number, row: Row | undefined): ChainRows {
  const after = links.filter(({ before }) => before?.at === at);
  return {
    rows: mapsIn(row?.[rowsAt(at)]),
    next: after.map((link) => rowsOf(links, link.at, row)),
  };
}

function mapsIn(list: Cell | undefined): readonly Row[] {
  if (!Array.isArray(list)) throw new Error('A composed statement returns lists of rows.');
  return list;
}
