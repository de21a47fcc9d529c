/** Items of which the least is taken first. */
export type Heap<Item> = { readonly push: (item: Item) => void; readonly pop: () => Item | undefined };

/** An empty heap in this order. */
export function heap<Item>(compare: (left: Item, right: Item) => number): Heap<Item> {
  const items: Item[] = [];
  const at = (index: number): Item => items[index] as Item;
  const rise = (item: Item): void => {
    let place = items.length - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (compare(at(parent), item) <= 0) break;
      items[place] = at(parent);
      place = parent;
    }
    items[place] = item;
  };
  const sink = (item: Item): void => {
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= items.length) break;
      if (child + 1 < items.length && compare(at(child + 1), at(child)) < 0) child += 1;
      if (compare(item, at(child)) <= 0) break;
      items[place] = at(child);
      place = child;
    }
    items[place] = item;
  };
  return {
    push: (item) => {
      items.push(item);
      rise(item);
    },
    pop: () => {
      const least = items[0];
      const last = items.pop();
      if (items.length > 0 && last !== undefined) sink(last);
      return least;
    },
  };
}
