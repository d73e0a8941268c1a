import type { Things } from '../../questions/things.ts';

/** Finds the things that go by a word: the one whose id it is, else those whose name, else those one of whose aliases; by name, then id. */
export function thingsCalled(things: Things): (word: string) => readonly number[] {
  return (word) => {
    const own = things.numberOf(word);
    if (own !== undefined) return [own];
    const named = things.named(word);
    return named.length > 0 ? named : things.withAlias(word);
  };
}
