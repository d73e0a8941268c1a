import type { NamedThings } from '../../src/questions/named-things.ts';
import type { NamedThing } from './search-by-scan.ts';

/** Things by their places in a list. */
export function namedThingsOf(things: readonly NamedThing[]): NamedThings {
  const at = (place: number): NamedThing => {
    const thing = things[place];
    if (thing === undefined) throw new Error(`There is no thing ${place}.`);
    return thing;
  };
  return {
    count: things.length,
    idOf: (thing) => at(thing).id,
    kindOf: (thing) => at(thing).kind,
    nameOf: (thing) => at(thing).name,
    aliasesOf: (thing) => at(thing).aliases,
    nameEnOf: (thing) => at(thing).nameEn,
  };
}
