import { LRUCache } from 'lru-cache';
import type { Parameters } from './graph-store.ts';
import { idleFilters, type IdleFilters } from './idle-filters.ts';
import type { Statement } from './statement.ts';
import { typeFilters, type TypeFilter } from './type-filters.ts';

/** A statement's text as some parameters need it. */
export interface Variant {
  /** Equal for equal texts. */
  readonly key: string;
  readonly text: string;
  /** The parameters that stand in it. */
  readonly names: readonly string[];
}

/**
 * The statement as these parameters need it: without the filters that let everything pass, and with no other relationship types
 * than those asked for. The rows are the same, and found quicker.
 */
export function statementVariant(statement: Statement, parameters: Parameters): Variant {
  const { idle, types, variants } = filtersOf(statement);
  let key = statement.name + idle.keyOf(parameters);
  for (const filter of types) key += ` ${filter.keyOf(parameters[filter.parameter])}`;
  const known = variants.get(key);
  if (known !== undefined) return known;
  const text = types.reduce(
    (longer, { narrow, parameter }) => narrow(longer, parameters[parameter]),
    idle.without(parameters),
  );
  const names = statement.parameters.map(({ name }) => name).filter((name) => isIn(text, name));
  const variant = { key, text, names };
  variants.set(key, variant);
  return variant;
}

function isIn(text: string, name: string): boolean {
  return new RegExp(String.raw`\$${name}\b`).test(text);
}

interface Filters {
  readonly idle: IdleFilters;
  readonly types: readonly TypeFilter[];
  readonly variants: LRUCache<string, Variant>;
}

const known = new WeakMap<Statement, Filters>();

function filtersOf(statement: Statement): Filters {
  const before = known.get(statement);
  if (before !== undefined) return before;
  const { text } = statement;
  const variants = new LRUCache<string, Variant>({ max: 200 });
  const filters = { idle: idleFilters(text), types: typeFilters(text), variants };
  known.set(statement, filters);
  return filters;
}
