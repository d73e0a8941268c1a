import { compareWalks } from '../compare-walks.ts';
import type { Walk } from '../walk.ts';

/** The best of many walks. */
export interface BestWalks {
  readonly offer: (walk: Walk) => void;
  /** The best first. */
  readonly walks: () => readonly Walk[];
}

/** Keeps the best twenty of the walks it is given. */
export function bestWalks(): BestWalks {
  let kept: readonly Walk[] = [];
  return {
    offer: (walk) => {
      const worst = kept.length < walksKept ? undefined : kept.at(-1);
      if (worst === undefined || compareWalks(walk, worst) < 0)
        kept = [...kept, walk].toSorted(compareWalks).slice(0, walksKept);
    },
    walks: () => kept,
  };
}

const walksKept = 20;
