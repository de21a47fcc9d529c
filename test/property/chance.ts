import fc from 'fast-check';
import type { Dice } from '../support/dice.js';

/** True in so many cases of a hundred. */
export function chance(dice: Dice, percent: number): boolean {
  return dice.roll(100) >= 100 - percent;
}

/** Numbers for dice. fast-check makes them fewer and smaller when it shrinks. */
export const arbitraryNumbers: fc.Arbitrary<readonly number[]> = fc.noBias(
  fc.array(fc.nat(9_999), { maxLength: 400, size: 'max' }),
);
