import type { Properties, PropertyValue } from './graph.ts';

/**
 * The record without what is unknown, its keys sorted: a property that is undefined is absent from the graph, and equal
 * properties are written alike wherever they come from.
 */
export function propertiesOf(record: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  const known: Record<string, PropertyValue> = {};
  for (const key of Object.keys(record).sort()) {
    const value = record[key];
    if (value !== undefined) known[key] = value;
  }
  return known;
}
