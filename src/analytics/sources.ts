/** Numbers between 0 and 1 that a seed determines (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The numbers below `count` in an order that a seed determines, so that the first of them are a fair sample. */
export function* shuffled(count: number, seed: number): Generator<number> {
  const random = randomOf(seed);
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (let at = 0; at < count; at++) {
    const other = at + Math.floor(random() * (count - at));
    const chosen = order[other] as number;
    order[other] = order[at] as number;
    yield chosen;
  }
}
