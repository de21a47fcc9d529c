/** The place, from 1, of an item among items by descending score; equal scores share the first of their places. */
export function placeOf(items: readonly { readonly score: number }[], index: number): number {
  const { score } = items[index] ?? {};
  let first = index;
  while (first > 0 && items[first - 1]?.score === score) first -= 1;
  return first + 1;
}
