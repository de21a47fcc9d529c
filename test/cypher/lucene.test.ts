import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luceneQueries } from '../../src/cypher/lucene.js';

describe('words as queries of a full-text index', () => {
  test('ask for all of them as they are or begun, or for the name as a whole', () => {
    expect(luceneQueries(['tiktok', 'sh', '=tiktoksh'])[0]).toBe(
      [
        '(+(searchNames:tiktok^8 searchNames:tiktok*^3 searchText:tiktok searchText:tiktok*^0.5)',
        '+(searchNames:sh^8 searchNames:sh*^3 searchText:sh searchText:sh*^0.5))',
        '(searchNames:\\=tiktoksh^32 searchNames:\\=tiktoksh*^12)',
      ].join(' '),
    );
  });

  test('or ask for some of them, mistyped too', () => {
    expect(luceneQueries(['tiktok', 'sh', '=tiktoksh'])[1]).toBe(
      [
        '(searchNames:tiktok^8 searchNames:tiktok*^3 searchText:tiktok searchText:tiktok*^0.5 searchNames:tiktok~2^1)',
        '(searchNames:sh^8 searchNames:sh*^3 searchText:sh searchText:sh*^0.5)',
        '(searchNames:\\=tiktoksh^32 searchNames:\\=tiktoksh*^12 searchNames:\\=tiktoksh~2^4)',
      ].join(' '),
    );
  });

  test('take no short word, number or pair of letters for mistyped', () => {
    expect(luceneQueries(['us', '2024', '抖音']).join(' ')).not.toContain('~');
  });

  test('hold no syntax of the words, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'binary' }), (word) => {
        const term =
          luceneQueries([`=${word}`])[0]
            .slice('(searchNames:'.length)
            .split('^32')[0] ?? '';
        expect(term.replace(/\\[^]/gu, '')).toMatch(/^[\p{L}\p{N}\p{M}]*$/u);
      }),
    );
  });
});
