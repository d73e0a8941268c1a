import type { Properties, PropertyValue } from './graph.ts';

/** The record without what is unknown: a property that is undefined is absent from the graph. */
export function propertiesOf(record: Readonly<Record<string, PropertyValue | undefined>>): Properties {
  const known: Record<string, PropertyValue> = {};
  for (const [key, value] of Object.entries(record)) if (value !== undefined) known[key] = value;
  return known;
}
