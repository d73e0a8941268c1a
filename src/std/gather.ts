/** What `flatMap` gives where each item's part is a list, several times faster; `flatMap` asks for every item by its key. */
export function gather<Item, Found>(
  items: readonly Item[],
  work: (item: Item, index: number) => readonly Found[],
): Found[] {
  const found: Found[] = [];
  let index = 0;
  for (const item of items) for (const each of work(item, index++)) found.push(each);
  return found;
}
