import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luceneQuery } from '../../src/cypher/search.js';

describe('words as a query of the index', () => {
  test('are looked for as they are, begun and mistyped; a name as a whole counts most', () => {
    expect(luceneQuery(['tiktok', '=tiktok'])).toBe(
      [
        '(searchNames:tiktok^8 searchNames:tiktok*^3 searchNames:tiktok~2^1 searchText:tiktok searchText:tiktok*^0.5)',
        '(searchNames:\\=tiktok^32 searchNames:\\=tiktok*^12 searchNames:\\=tiktok~2^4)',
      ].join(' '),
    );
  });

  test('are not mistyped where they are short, numbers or pairs of letters', () => {
    expect(luceneQuery(['us', '2024', '抖音'])).not.toContain('~');
  });

  test('hold no syntax of their own, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (word) => {
        const [clause = ''] = luceneQuery([word]).split('^8');
        const term = clause.slice('(searchNames:'.length);
        expect(term.replace(/\\[^]/gu, '')).toMatch(/^[\p{L}\p{N}\p{M}]*$/u);
      }),
    );
  });
});
