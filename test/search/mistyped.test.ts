import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typosBetween } from '../../src/operations/search/mistyped.js';

describe('letters mistyped', () => {
  test.each([
    ['tiktok', 'tiktok', 0],
    ['tiktk', 'tiktok', 1],
    ['tikttok', 'tiktok', 1],
    ['tiktak', 'tiktok', 1],
    ['tkitok', 'tiktok', 1],
    ['tmeu', 'temu', 1],
    ['tktk', 'tiktok', 2],
    ['temu', 'tiktok', undefined],
  ])('%s for %s: %s', (typed, meant, typos) => {
    expect(typosBetween(typed, meant, 2)).toBe(typos);
  });

  test('are none to be found where none are allowed', () => {
    expect(typosBetween('tmeu', 'temu', 0)).toBeUndefined();
    expect(typosBetween('temo', 'temu', 0)).toBeUndefined();
  });

  test('are one for each letter left out, put in or changed, whichever is meant', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(word, fc.nat(7), fc.constantFrom('', 'x', 'keep'), (meant, at, by) => {
        const kept = by === 'keep' ? `x${meant[at] ?? ''}` : by;
        const typed = meant.slice(0, at) + kept + meant.slice(at + 1);
        const expected = typed === meant ? 0 : 1;
        expect(typosBetween(typed, meant, 2)).toBe(expected);
        expect(typosBetween(meant, typed, 2)).toBe(expected);
      }),
    );
  });
});
