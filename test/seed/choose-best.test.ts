import { describe, expect, test } from 'vitest';
import { precedences, type Rated } from '../../src/operations/seed/choose-best.js';
import type { Origins } from '../../src/operations/seed/origins.js';

const claim = (id: string, given: Partial<Rated> = {}): Rated => {
  return { id, rank: 'NORMAL', certainty: 'REPORTED', document: `doc-${id}`, ...given };
};

function ranking(claims: readonly Rated[], origins: Origins = new Map()): readonly string[] {
  return [...precedences(claims, origins)].sort(([, one], [, other]) => (one < other ? -1 : 1)).map(([id]) => id);
}

describe('the best claim', () => {
  test('is the preferred one, however uncertain', () => {
    const preferred = claim('O2', { rank: 'PREFERRED', certainty: 'ESTIMATED' });
    expect(ranking([claim('O1', { certainty: 'ASSERTED' }), preferred])).toEqual(['O2', 'O1']);
  });

  test('is never a deprecated one where there is another', () => {
    const misprint = claim('O1', { rank: 'DEPRECATED', certainty: 'ASSERTED' });
    const rumour = claim('O2', { certainty: 'UNVERIFIED' });
    expect(ranking([misprint, rumour])).toEqual(['O2', 'O1']);
    expect(ranking([misprint])).toEqual(['O1']);
  });

  test('is, of equal rank, the original before those that relay it, however sure they sound', () => {
    const report = claim('O3', { certainty: 'ESTIMATED' });
    const relay = claim('O1', { certainty: 'ASSERTED' });
    const echo = claim('O2', { certainty: 'ASSERTED' });
    const origins = new Map([
      ['doc-O1', new Set(['doc-O3'])],
      ['doc-O2', new Set(['doc-O1', 'doc-O3'])],
    ]);
    expect(ranking([echo, relay, report], origins)).toEqual(['O3', 'O1', 'O2']);
    expect(ranking([echo, claim('O4', { certainty: 'UNVERIFIED' }), relay], origins)).toEqual(['O1', 'O4', 'O2']);
  });

  test('may be a relay where the original says nothing of the fact', () => {
    const relay = claim('O2', { certainty: 'ASSERTED' });
    expect(ranking([claim('O1'), relay], new Map([['doc-O2', new Set(['doc-O3'])]]))).toEqual(['O2', 'O1']);
  });

  test('is preferred before it is original', () => {
    const relay = claim('O2', { rank: 'PREFERRED' });
    expect(ranking([claim('O1'), relay], new Map([['doc-O2', new Set(['doc-O1'])]]))).toEqual(['O2', 'O1']);
  });

  test('is, of equal rank, what is stated before what is relayed, estimated or not looked up', () => {
    const order = [
      ...(['ASSERTED', 'REPORTED', 'ESTIMATED', 'DERIVED', 'FORECAST', 'OPINION', 'SPECULATIVE'] as const),
      'UNVERIFIED' as const,
    ];
    const claims = order.map((certainty, index) => claim(`O${9 - index}`, { certainty }));
    expect(ranking([...claims].reverse())).toEqual(claims.map(({ id }) => id));
  });

  test('is, all else equal, the earlier, whatever the order they come in', () => {
    const [first, second] = [claim('O0122'), claim('O0123')];
    expect(ranking([second, first])).toEqual(['O0122', 'O0123']);
    expect(ranking([first, second])).toEqual(['O0122', 'O0123']);
  });

  test('keeps its place when it is revised', () => {
    const claims = [claim('D01'), claim('D01~2'), claim('D010'), claim('D02')];
    expect(ranking(claims)).toEqual(['D01', 'D01~2', 'D010', 'D02']);
  });

  test('of no claims is none', () => {
    expect(ranking([])).toEqual([]);
  });
});
