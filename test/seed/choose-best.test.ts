import { describe, expect, test } from 'vitest';
import { chooseBest, type Rated } from '../../src/operations/seed/choose-best.js';

const claim = (id: string, given: Partial<Rated> = {}): Rated => {
  return { id, rank: 'NORMAL', certainty: 'REPORTED', ...given };
};

describe('the best claim', () => {
  test('is the preferred one, however uncertain', () => {
    const preferred = claim('O2', { rank: 'PREFERRED', certainty: 'ESTIMATED' });
    expect(chooseBest([claim('O1', { certainty: 'ASSERTED' }), preferred])).toBe(preferred);
  });

  test('is never a deprecated one where there is another', () => {
    const misprint = claim('O1', { rank: 'DEPRECATED', certainty: 'ASSERTED' });
    const rumour = claim('O2', { certainty: 'UNVERIFIED' });
    expect(chooseBest([misprint, rumour])).toBe(rumour);
    expect(chooseBest([misprint])).toBe(misprint);
  });

  test('is, of equal rank, what is stated before what is relayed, estimated or not looked up', () => {
    const order = [
      ...(['ASSERTED', 'REPORTED', 'ESTIMATED', 'DERIVED', 'FORECAST', 'OPINION', 'SPECULATIVE'] as const),
      'UNVERIFIED' as const,
    ];
    const claims = order.map((certainty, index) => claim(`O${9 - index}`, { certainty }));
    const ranking: string[] = [];
    for (let rest = claims; rest.length > 0;) {
      const best = chooseBest(rest);
      ranking.push(best?.certainty ?? '');
      rest = rest.filter((other) => other !== best);
    }
    expect(ranking).toEqual(order);
  });

  test('is, all else equal, the earlier, whatever the order they come in', () => {
    const [first, second] = [claim('O0122'), claim('O0123')];
    expect(chooseBest([second, first])).toBe(first);
    expect(chooseBest([first, second])).toBe(first);
  });

  test('of no claims is none', () => {
    expect(chooseBest([])).toBeUndefined();
  });
});
