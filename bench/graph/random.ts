/** A stream of numbers from 0 up to 1 that the seed alone determines. */
export type Random = () => number;

/** Mulberry32: small, fast and evenly spread; enough to draw a graph. */
export function randomOf(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A whole number from 0 up to the end. */
export function below(random: Random, end: number): number {
  return Math.floor(random() * end);
}

/** A whole number from 0 up to the end, small ones far likelier: what makes hubs. */
export function skewedBelow(random: Random, end: number): number {
  return Math.floor(random() ** 3 * end);
}

/** Another number of 32 bits for each number of 32 bits, without visible order. */
export function scrambled(index: number): number {
  let mixed = Math.imul(index + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
