import { describe, expect, test } from 'vitest';
import { askedWords, codeWords, foldText, nameWords, textWords, typosAllowed } from '../../src/util/search-words.js';

const wordsOf = (text: string) => foldText(text).words.map((word) => word.text);

describe('the words of a text', () => {
  test.each([
    ['TikTok Shop', ['tiktok', 'shop']],
    ['ＴｉｋＴｏｋ', ['tiktok']],
    ['L’Oréal', ['loreal']],
    ["L'Ore\u0301al", ['loreal']],
    ['Musical.ly', ['musical', 'ly']],
    ['M&S', ['m', 's']],
    ['Łódź, Ærø & Straße', ['lodz', 'aero', 'strasse']],
    ['İstanbul ISTANBUL ıssız', ['istanbul', 'istanbul', 'issiz']],
    ['Ὀδυσσεύς ΟΔΥΣΣΕΥΣ', ['οδυσσευσ', 'οδυσσευσ']],
    ['Báo Dân trí', ['bao', 'dan', 'tri']],
    ['36Kr 8.8', ['36kr', '8', '8']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each([
    ['字节跳动', ['字节', '节跳', '跳动']],
    ['抖', ['抖']],
    ['TikTok电商', ['tiktok', '电商']],
    ['ｿﾌﾄﾊﾞﾝｸ', ['ソフ', 'フト', 'トバ', 'バン', 'ンク']],
    ['대한민국', ['대한', '한민', '민국']],
    ['한국'.normalize('NFD'), ['한국']],
    ['ไทย', ['ไท', 'ทย']],
  ])('are pairs of letters where a script writes no spaces: %s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test.each(['', ' ', '...', '🎵', '\ud83c', '&"*?'])('are none where there is no letter or digit: %j', (text) => {
    expect(askedWords(foldText(text))).toEqual([]);
  });

  test('know where they stand in the original', () => {
    const { text, starts, ends, words } = foldText('(ＬOré) Straße');
    const shown = words.map(({ from, to }) => [starts[from], ends[to - 1]]);
    expect(text).toBe('lorestrasse');
    expect(shown).toEqual([
      [1, 5],
      [7, 13],
    ]);
  });
});

describe('the words stored and asked for', () => {
  test('of a name: its own, and all of it', () => {
    expect(nameWords('TikTok Shop')).toEqual(['tiktok', 'shop', '=tiktokshop']);
    expect(nameWords('抖音')).toEqual(['抖音', '音', '=抖音']);
    expect(nameWords('x'.repeat(65))).toEqual(['x'.repeat(65)]);
  });

  test('of a text: its own', () => {
    expect(textWords('Goods ordered')).toEqual(['goods', 'ordered']);
  });

  test('of an id: all of it, with and without its scheme', () => {
    expect(codeWords('iso4217:JPY')).toEqual(['=iso4217jpy', '=jpy']);
    expect(codeWords('gmv')).toEqual(['=gmv']);
  });

  test('of what is looked for: each once', () => {
    expect(askedWords(foldText('shop, Shop'))).toEqual(['shop', '=shopshop']);
  });
});

describe('how many letters may be mistyped', () => {
  test.each([
    ['us', 0],
    ['gmv', 1],
    ['=gmv', 1],
    ['lazda', 1],
    ['shopee', 2],
    ['2024', 0],
    ['friday2024', 0],
    ['抖音', 0],
    ['=字节跳动', 0],
  ])('%s: %i', (word, typos) => {
    expect(typosAllowed(word)).toBe(typos);
  });
});
