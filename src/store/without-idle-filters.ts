import type { Parameters } from './graph-store.ts';
import type { Statement } from './statement.ts';

/**
 * The statement's text as these parameters need it: `AND ($kinds IS NULL OR …)`, `AND (NOT $related OR …)` and
 * `AND ($direction = 'ANY' OR …)` go where they let everything pass, and the first two stand without their condition
 * where they don't. The rows are the same; Neo4j uses no index for what an OR offers a way round.
 */
export function withoutIdleFilters(statement: Statement, parameters: Parameters): string {
  return variantOf(statement, parameters).text;
}

/** A statement's text, and which of its filters stand in it: equal for equal texts. */
export interface Variant {
  readonly key: string;
  readonly text: string;
}

/** The statement without its idle filters, worked out once for each set of them. */
export function variantOf(statement: Statement, parameters: Parameters): Variant {
  const { parts, filters, variants } = partsOf(statement);
  let key = statement.name;
  for (const filter of filters) key += parameters[filter.parameter] === filter.idle ? '-' : '+';
  const known = variants.get(key);
  if (known !== undefined) return known;
  const text = parts.map((part) => (typeof part === 'string' ? part : textFor(part, parameters))).join('\n');
  const variant = { key, text };
  variants.set(key, variant);
  return variant;
}

/** A line that may be left out. */
interface Filter {
  readonly parameter: string;
  /** The value with which it lets everything pass. */
  readonly idle: null | false | string;
  /** What stands when the parameter has another value. */
  readonly strict: string;
}

function textFor({ parameter, idle, strict }: Filter, parameters: Parameters): string {
  return parameters[parameter] === idle ? '' : strict;
}

interface Parts {
  readonly parts: readonly (string | Filter)[];
  readonly filters: readonly Filter[];
  readonly variants: Map<string, Variant>;
}

const parsed = new WeakMap<Statement, Parts>();

function partsOf(statement: Statement): Parts {
  const known = parsed.get(statement);
  if (known !== undefined) return known;
  const parts = statement.text.split('\n').map((line) => filterIn(line) ?? line);
  const filters = parts.filter((part) => typeof part !== 'string');
  const own = { parts, filters, variants: new Map<string, Variant>() };
  parsed.set(statement, own);
  return own;
}

function filterIn(line: string): Filter | undefined {
  const { groups } = filter.exec(line) ?? {};
  if (groups === undefined) return undefined;
  const { unset, flag, choice, value, condition } = groups;
  if (unset !== undefined) return { parameter: unset, idle: null, strict: `  AND (${condition})` };
  if (flag !== undefined) return { parameter: flag, idle: false, strict: `  AND (${condition})` };
  return { parameter: choice ?? '', idle: value ?? '', strict: line };
}

/** One whole line, so that nothing but the filter goes with it. */
const filter =
  /^\s+AND \((?:\$(?<unset>\w+) IS NULL|NOT \$(?<flag>\w+)|\$(?<choice>\w+) = '(?<value>\w+)') OR (?<condition>.+)\)$/;
