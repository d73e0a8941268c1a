import { propertyTypes } from '../ontology/property-types.ts';

/** Every property innograph writes, but the id, as null: added to what is there it leaves only what others wrote. */
export const blankProperties: Readonly<Record<string, null>> = Object.fromEntries(
  Object.keys(propertyTypes)
    .filter((name) => name !== 'id')
    .map((name) => [name, null]),
);
