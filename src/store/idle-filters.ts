import type { Parameters } from './graph-store.ts';

/**
 * The filters of a statement that may let everything pass: `AND ($kinds IS NULL OR …)`, `AND (NOT $related OR …)` and
 * `AND ($direction = 'ANY' OR …)`. Neo4j uses no index for what an OR offers a way round.
 */
export interface IdleFilters {
  /** Equal for parameters that leave the same text. */
  readonly keyOf: (parameters: Parameters) => string;
  /** The text without those that let everything pass; the others of the first two kinds stand without their condition. */
  readonly without: (parameters: Parameters) => string;
}

/** The idle filters in a statement's text. */
export function idleFilters(text: string): IdleFilters {
  const parts = text.split('\n').map((line) => filterIn(line) ?? line);
  const filters = parts.filter((part) => typeof part !== 'string');
  return {
    keyOf: (parameters) => {
      let key = '';
      for (const { parameter, idle } of filters) key += parameters[parameter] === idle ? '-' : '+';
      return key;
    },
    without: (parameters) =>
      parts.map((part) => (typeof part === 'string' ? part : textFor(part, parameters))).join('\n'),
  };
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
