import type { NodeLabel } from '../ontology/node-labels.ts';
import type { LoadProgress, Row } from './graph-store.ts';

/** Rows that one statement writes in one transaction. */
export interface LoadBatch {
  readonly phase: Exclude<LoadProgress['phase'], 'stale'>;
  readonly text: string;
  /** The label that the rows' nodes are found by; undefined for relationships. */
  readonly label: NodeLabel | undefined;
  readonly rows: readonly Row[];
}

/** 2,000 rows a transaction: the speed of larger ones, and little memory in the database. */
const batchSize = 2000;

/** One batch or more for each group of items that one statement can write. */
export function batchesBy<Item>(
  items: readonly Item[],
  groupOf: (item: Item) => string,
  batchOf: (items: readonly Item[], group: string) => LoadBatch,
): readonly LoadBatch[] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(groupOf(item));
    if (group === undefined) groups.set(groupOf(item), [item]);
    else group.push(item);
  }
  const batches: LoadBatch[] = [];
  for (const [group, members] of groups) {
    for (let i = 0; i < members.length; i += batchSize)
      batches.push(batchOf(members.slice(i, i + batchSize), group));
  }
  return batches;
}
