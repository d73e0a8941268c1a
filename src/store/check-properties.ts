import type { Properties, PropertyValue } from '../graph/graph.ts';
import { propertyTypes } from '../ontology/property-types.ts';

/**
 * The properties themselves, if both stores can hold them as `ontology/property-types.ts` says. Neo4j refuses what the
 * embedded store would take in silence (a list that holds null), so it is refused before either sees it.
 */
export function checkProperties(id: string, properties: Properties): Properties {
  for (const [name, value] of Object.entries(properties)) {
    const type = typeOf(name);
    if (type === undefined)
      throw new Error(`${id}: the property "${name}" has no type in ontology/property-types.ts.`);
    if (!holds[type](value))
      throw new Error(`${id}: the property "${name}" is ${JSON.stringify(value)}, but it takes ${type}.`);
  }
  return properties;
}

type PropertyType = (typeof propertyTypes)[keyof typeof propertyTypes];

const types: ReadonlyMap<string, PropertyType> = new Map(Object.entries(propertyTypes));

function typeOf(name: string): PropertyType | undefined {
  return name === 'id' ? undefined : types.get(name);
}

const holds: Record<PropertyType, (value: PropertyValue | undefined) => boolean> = {
  String: (value) => value === undefined || typeof value === 'string',
  '[String]': (value) =>
    value === undefined || (Array.isArray(value) && value.every((item) => typeof item === 'string')),
  Int: (value) => value === undefined || Number.isSafeInteger(value),
  Float: (value) => value === undefined || Number.isFinite(value),
  Boolean: (value) => value === undefined || typeof value === 'boolean',
};
