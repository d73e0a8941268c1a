import type { Parameters } from './graph-store.ts';
import type { Statement } from './statement.ts';

/**
 * The statement's text as these parameters need it: `AND ($kinds IS NULL OR …)`, `AND (NOT $related OR …)` and
 * `AND ($direction = 'ANY' OR …)` go where they let everything pass, and the first two stand without their condition
 * where they don't. The rows are the same; Neo4j uses no index for what an OR offers a way round.
 */
export function withoutIdleFilters(statement: Statement, parameters: Parameters): string {
  return partsOf(statement)
    .map((part) => (typeof part === 'string' ? part : textFor(part, parameters)))
    .join('\n');
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

const parsed = new WeakMap<Statement, readonly (string | Filter)[]>();

function partsOf(statement: Statement): readonly (string | Filter)[] {
  const known = parsed.get(statement);
  if (known !== undefined) return known;
  const lines = statement.text.split('\n').map((line) => filterIn(line) ?? line);
  parsed.set(statement, lines);
  return lines;
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
