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
    mostLetters: Math.max(0, ...things.map((thing) => namesOf(thing).join(' ').length)),
    readNames: (thing, room) => {
      const names = namesOf(at(thing));
      let length = 0;
      for (const [place, name] of names.entries()) {
        room.starts[place] = length;
        for (let i = 0; i < name.length; i++) room.units[length++] = name.charCodeAt(i);
      }
      room.starts[names.length] = length;
      return names.length;
    },
  };
}

function namesOf({ name, aliases, nameEn }: NamedThing): readonly string[] {
  return [name, ...aliases, ...(nameEn === null ? [] : [nameEn])];
}
