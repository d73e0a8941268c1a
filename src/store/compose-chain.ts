import { LRUCache } from 'lru-cache';
import { bindParameters } from './bind-parameters.ts';
import type { Cell, Parameters, Row } from './graph-store.ts';
import type { ChainRows, IdPlace, StatementChain } from './statement-chain.ts';
import type { Statement } from './statement.ts';
import { variantOf, type Variant } from './without-idle-filters.ts';

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
  return {
    text: textOf(links),
    parameters: parametersOf(links),
    rowsIn: (row) => rowsOf(links, 0, row),
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

/** The statements in the order in which they are read: each after the one it goes on from. */
function linksOf(chain: StatementChain): readonly Link[] {
  const links: Link[] = [];
  const add = (one: StatementChain, from: Pick<Link, 'after' | 'idsFrom'>): void => {
    const { statement } = one;
    const at = links.length;
    const given = from.idsFrom ? { ...one.parameters, ids: [] } : one.parameters;
    const parameters = bindParameters(statement, given);
    links.push({ statement, parameters, variant: variantOf(statement, parameters), at, ...from });
    for (const next of one.next) add(next, { after: at, idsFrom: next.idsFrom });
  };
  add(chain, { after: undefined, idsFrom: undefined });
  return links;
}

/** Chains come in few shapes: as many as queries are written in. */
const texts = new LRUCache<string, string>({ max: 1000 });

function textOf(links: readonly Link[]): string {
  const shape = links
    .map(({ variant, after, idsFrom }) => `${variant.key} ${after} ${idsFrom?.join('.')}`)
    .join('\n');
  const known = texts.get(shape);
  if (known !== undefined) return known;
  const names = links.map(({ statement }) => statement.name);
  const outcome = `RETURN ${links.map(({ at }) => rowsAt(at)).join(', ')}`;
  const text = [`// ${names.join(', ')}`, ...links.map(subquery), outcome].join('\n');
  texts.set(shape, text);
  return text;
}

function rowsAt(at: number): string {
  return `rows${at}`;
}

function subquery({ statement, variant, at, after, idsFrom }: Link): string {
  const lines = bodyOf(variant.text).replaceAll(/\$(\w+)/g, `$s${at}_$1`);
  const collected = statement.columns.map((column) => `${column}: ${column}`).join(', ');
  const body = `${collecting(statement, lines)}\nRETURN collect({${collected}}) AS ${rowsAt(at)}`;
  if (after === undefined || idsFrom === undefined) return `CALL () {\n${body}\n}`;
  const ids = `UNWIND ${rowsAt(after)} AS row\nWITH collect(DISTINCT row.${idsFrom.join('.')}) AS ids`;
  return `CALL (${rowsAt(after)}) {\n${ids}\n${body.replace(`UNWIND $s${at}_ids AS id`, 'UNWIND ids AS id')}\n}`;
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

function parametersOf(links: readonly Link[]): Parameters {
  const all: Record<string, Cell> = {};
  for (const { parameters, at, idsFrom } of links) {
    for (const [name, value] of Object.entries(parameters))
      if (idsFrom === undefined || name !== 'ids') all[`s${at}_${name}`] = value;
  }
  return all;
}

/** The rows of the link at this place and of those that go on from it. */
function rowsOf(links: readonly Link[], at: number, row: Row | undefined): ChainRows {
  const onward = links.filter(({ after }) => after === at);
  return {
    rows: mapsIn(row?.[rowsAt(at)]),
    next: onward.map((link) => rowsOf(links, link.at, row)),
  };
}

function mapsIn(list: Cell | undefined): readonly Row[] {
  if (!Array.isArray(list)) throw new Error('A composed statement returns lists of rows.');
  return list;
}
