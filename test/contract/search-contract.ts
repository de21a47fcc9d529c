import { beforeEach, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import type { IndexSpec } from '../../src/model/indexes.js';
import { SEARCH_NAMES, SEARCH_TEXT, searchIndexName } from '../../src/model/search.js';
import type { Predicate } from '../../src/plan/predicate.js';
import type { Search } from '../../src/plan/search.js';
import { askedWords, foldText, nameWords, textWords } from '../../src/util/search-words.js';
import { answers, PATIENT, property, write } from './plans.js';

/** The index that these searches need where an engine keeps indexes. */
export const SEARCH_INDEX: IndexSpec = {
  name: searchIndexName('Entity'),
  kind: 'text',
  on: 'node',
  label: 'Entity',
  properties: [SEARCH_NAMES, SEARCH_TEXT],
};

/** Searches: what is found, as far as engines agree on it; which is best is theirs. */
export function searchContract(engine: () => Engine): void {
  const slot = (name: string) => ({ kind: 'slot', name }) as const;

  const save = (id: string, name: string, text = '', type = 'Thing'): Promise<void> => {
    const properties = { name, [SEARCH_NAMES]: nameWords(name).join(' '), [SEARCH_TEXT]: textWords(text).join(' ') };
    const labels = ['Node', 'Entity', type];
    return engine().write(write({ kind: 'nodes', labels, integers: [], rows: [{ id, properties }] }), PATIENT);
  };

  const found = async (words: readonly string[], most = 10, where?: Predicate): Promise<readonly string[]> => {
    const selection = { columns: [property('id')] };
    const search: Search = {
      kind: 'search',
      label: 'Entity',
      words: slot('words'),
      where,
      limit: slot('most'),
      selection,
    };
    const [rows = []] = await answers(engine(), [search], { words, most }, [
      { name: 'words', type: 'words' },
      { name: 'most', type: 'int' },
    ]);
    return rows.map((row) => String(row?.[0]));
  };

  const foundBy = (text: string, most?: number, where?: Predicate) => found(askedWords(foldText(text)), most, where);

  describe('searches', () => {
    beforeEach(async () => {
      await save('tiktok', 'TikTok', 'Brief videos, made by anybody');
      await save('shop', 'TikTok Shop', '', 'Shop');
      await save('douyin', '抖音');
      await save('loreal', 'L’Oréal', '', 'Shop');
    });

    test('what bears all of the words, the whole name first', async () => {
      expect(await foundBy('tiktok')).toEqual(['tiktok', 'shop']);
      expect(await foundBy('TikTok Shop')).toEqual(['shop']);
      expect(await foundBy('videos')).toEqual(['tiktok']);
      expect(await foundBy('nothing')).toEqual([]);
    });

    test('what bears some of the words, or mistyped ones, only where nothing has all', async () => {
      expect([...(await foundBy('anybody shop'))].sort()).toEqual(['shop', 'tiktok']);
      await save('both', 'Anybody Shop');
      expect(await foundBy('anybody shop')).toEqual(['both']);
      await save('shep', 'Shep');
      expect(await foundBy('shep')).toEqual(['shep']);
    });

    test.each([
      ['the beginning of a word', 'sho', ['shop']],
      ['the beginning of a name, spaces apart', 'tiktoksho', ['shop']],
      ['a letter left out', 'shp', ['shop']],
      ['letters that changed places', 'shpo', ['shop']],
      ['two letters changed in a long word', 'liktog', ['tiktok', 'shop']],
      ['no accent', 'loreal', ['loreal']],
      ['a script without spaces', '抖音', ['douyin']],
      ['the beginning of such a name', '抖', ['douyin']],
      ['the end of such a name', '音', ['douyin']],
    ])('by %s', async (_name, text, ids) => {
      expect(await foundBy(text)).toEqual(ids);
    });

    test('no more than asked for, the best of them; what fits equally well by id', async () => {
      await save('b', 'Same Name');
      await save('a', 'Same Name');
      await save('c', 'Same Name');
      expect(await foundBy('same name')).toEqual(['a', 'b', 'c']);
      expect(await foundBy('same name', 2)).toEqual(['a', 'b']);
    });

    test('what counts at all, before there are too many', async () => {
      expect(await foundBy('tiktok', 1, { kind: 'label', labels: ['Shop'] })).toEqual(['shop']);
      expect(await foundBy('tiktok', 10, { kind: 'label', labels: [] })).toEqual([]);
    });

    test('what was written the moment before, and not what it replaced', async () => {
      expect(await foundBy('renamed')).toEqual([]);
      await save('shop', 'Renamed', '', 'Shop');
      await save('new', 'Renamed too');
      expect([...(await foundBy('renamed'))].sort()).toEqual(['new', 'shop']);
      expect(await foundBy('tiktok')).toEqual(['tiktok']);
      await engine().write(write({ kind: 'clear' }), PATIENT);
      expect(await foundBy('renamed')).toEqual([]);
    });

    test.each([
      '*',
      '?',
      'tik*',
      '*tok',
      't?????',
      '/.*/',
      'searchText:brief',
      '"',
      '(',
      'a AND b',
      '+x -y',
      'x^',
      '~',
      '\\',
    ])('nothing by what an engine could take for syntax: %s', async (word) => {
      expect(await found([word])).toEqual([]);
    });
  });
}
