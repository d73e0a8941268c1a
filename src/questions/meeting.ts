/** Two searches that walk towards each other. */
export interface Meeting {
  /** Lets the one that has fewer things to go on from take a step. */
  readonly step: () => void;
  /** The things on walks between the two sides of no more steps than were taken, with the fewest steps on to the far side. */
  readonly between: () => ReadonlyMap<number, number>;
}

export interface MeetingGround {
  readonly near: Iterable<number>;
  readonly far: Iterable<number>;
  /** Where one step leads; it leads back again. */
  readonly neighborsOf: (thing: number) => readonly number[];
}

/** Begins such a search. Neither goes much more than half the way, so that of a large graph only what is near is looked at. */
export function meeting({ near, far, neighborsOf }: MeetingGround): Meeting {
  const [one, other] = [front(near), front(far)];
  return {
    step: () => advance(lastOf(one).length < lastOf(other).length ? one : other, neighborsOf),
    between: () => {
      const toFar = beyond(other, one, neighborsOf);
      const toNear = beyond(one, other, neighborsOf);
      const most = one.levels.length + other.levels.length - 2;
      const found = new Map<number, number>();
      for (const thing of [...one.steps.keys(), ...toNear.keys()]) {
        const left = other.steps.get(thing) ?? toFar.get(thing);
        const walked = one.steps.get(thing) ?? toNear.get(thing);
        if (left !== undefined && walked !== undefined && walked + left <= most) found.set(thing, left);
      }
      return found;
    },
  };
}

/** What one of them has reached, and by how many steps. */
interface Front {
  readonly steps: Map<number, number>;
  readonly levels: (readonly number[])[];
}

function front(starts: Iterable<number>): Front {
  const level = [...starts];
  return { steps: new Map(level.map((thing) => [thing, 0])), levels: [level] };
}

function lastOf({ levels }: Front): readonly number[] {
  return levels.at(-1) ?? [];
}

function advance(front: Front, neighborsOf: MeetingGround['neighborsOf']): void {
  const { steps, levels } = front;
  const next: number[] = [];
  for (const thing of lastOf(front)) {
    for (const neighbor of neighborsOf(thing)) {
      if (steps.has(neighbor)) continue;
      steps.set(neighbor, levels.length);
      next.push(neighbor);
    }
  }
  levels.push(next);
}

/** The steps that one front would still take to what the other has reached, as far as walks have room for them. */
function beyond(
  front: Front,
  other: Front,
  neighborsOf: MeetingGround['neighborsOf'],
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (let room = other.levels.length - 2; room >= 0; room--) {
    const steps = front.levels.length + other.levels.length - 2 - room;
    const isBefore = (thing: number): boolean => (front.steps.get(thing) ?? found.get(thing)) === steps - 1;
    for (const level of other.levels.slice(0, room + 1)) {
      for (const thing of level) {
        if (front.steps.has(thing) || found.has(thing)) continue;
        if (neighborsOf(thing).some(isBefore)) found.set(thing, steps);
      }
    }
  }
  return found;
}
