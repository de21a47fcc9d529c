/** What decides where an edge stands. */
export type EdgeKeys = {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly relation: Uint16Array;
  readonly factIdOf: (edge: number) => string;
};

/** The edges by source, target, relation and fact: an order that does not depend on how they came. */
export async function orderedEdges(
  nodes: number,
  { source, target, relation, factIdOf }: EdgeKeys,
  pause: () => Promise<void>,
): Promise<Uint32Array> {
  const byTarget = countingSort(nodes, target, identity(source.length));
  await pause();
  const order = countingSort(nodes, source, byTarget);
  await pause();
  const isPair = (left: number, right: number): boolean =>
    source[left] === source[right] && target[left] === target[right];
  const compare = (left: number, right: number): number => {
    const types = (relation[left] as number) - (relation[right] as number);
    if (types !== 0) return types;
    return factIdOf(left) < factIdOf(right) ? -1 : 1;
  };
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && isPair(order[start] as number, order[end] as number)) end += 1;
    if (end - start > 1) order.subarray(start, end).sort(compare);
    start = end;
  }
  return order;
}

/** The same items, stably by key. */
export function countingSort(keys: number, keyOf: Uint32Array, items: Uint32Array): Uint32Array {
  const places = offsetsOf(keys, keyOf);
  const sorted = new Uint32Array(items.length);
  for (const item of items) {
    const key = keyOf[item] as number;
    sorted[places[key] as number] = item;
    places[key] = (places[key] as number) + 1;
  }
  return sorted;
}

/** Where the items of each key begin when they stand in the order of their keys, and where the last ones end. */
export function offsetsOf(keys: number, keyOf: Uint32Array): Uint32Array {
  const offsets = new Uint32Array(keys + 1);
  for (const key of keyOf) offsets[key + 1] = (offsets[key + 1] as number) + 1;
  for (let key = 0; key < keys; key++) offsets[key + 1] = (offsets[key + 1] as number) + (offsets[key] as number);
  return offsets;
}

/** The numbers from 0 up to, without, `length`. */
export function identity(length: number): Uint32Array {
  const items = new Uint32Array(length);
  for (let index = 0; index < length; index++) items[index] = index;
  return items;
}
