/** A part of a run of UTF-16 units: what a text is where so many are compared that strings would cost too much. */
export interface Letters {
  readonly units: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** The letters of a text. */
export function lettersOf(text: string): Letters {
  return {
    units: Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i)),
    from: 0,
    to: text.length,
  };
}

/** How many there are. */
export function lengthOf({ from, to }: Letters): number {
  return to - from;
}

/** The first place, counted from the beginning, where a text holds what is looked for; -1 if it does not. */
export function placeIn(text: Letters, sought: Letters, start = 0): number {
  const last = lengthOf(text) - lengthOf(sought);
  for (let place = start; place <= last; place++) if (standsAt(text, sought, place)) return place;
  return -1;
}

/** Whether what is looked for stands at this place of a text. */
export function standsAt(text: Letters, sought: Letters, place: number): boolean {
  const length = lengthOf(sought);
  if (place + length > lengthOf(text)) return false;
  for (let i = 0; i < length; i++) {
    if (text.units[text.from + place + i] !== sought.units[sought.from + i]) return false;
  }
  return true;
}

/** Whether both are the same. */
export function isSame(one: Letters, other: Letters): boolean {
  return lengthOf(one) === lengthOf(other) && standsAt(one, other, 0);
}
