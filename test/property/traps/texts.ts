import { describe, expect, test } from 'vitest';
import { thing, type Asking } from './asking.js';

/** Platforms of these names, with the ids a, b, c and so on in the order given. */
function named(...names: readonly string[]) {
  return names.map((name, index) => thing('Platform', String.fromCharCode(97 + index), { name }));
}

/** Texts: order, equality, parts, and what looks like a command. */
export function textTraps({ store, list, ask }: Asking): void {
  const byName = 'platforms(orderBy: [{name: ASC}])';

  describe('texts', () => {
    test('of mixed case are ordered without regard to it', async () => {
      await store(...named('cherry', 'Banana', 'apple', 'BANANA', 'Date'));
      expect(await list(byName)).toEqual(['c', 'b', 'd', 'a', 'e']);
    });

    test('of other scripts are ordered by character', async () => {
      await store(...named('抖音', 'ティックトック', 'Яндекс', 'Ωmega', 'متجر', 'zebra'));
      expect(await list(byName)).toEqual(['f', 'd', 'c', 'e', 'b', 'a']);
      expect(await list('platforms(orderBy: [{name: DESC}])')).toEqual(['a', 'b', 'e', 'c', 'd', 'f']);
    });

    test('with emoji come before those of private and special characters, on every page', async () => {
      await store(...named('\ue000', '🛍️ shop', '\ufffd', 'zebra', '𠮷', '\ud7ff', '힣'));
      const whole = await list(byName);
      expect(whole).toEqual(['d', 'g', 'f', 'b', 'e', 'a', 'c']);
      expect(await pagesOf('platforms', ask)).toEqual(whole);
    });

    test('in full width stand with those in half width', async () => {
      await store(...named('ｂanana', 'Ｃherry', 'apple', '🍎'));
      expect(await list(byName)).toEqual(['c', 'a', 'b', 'd']);
      expect(await list('platforms(where: {name: {startsWith: "ＢＡＮ"}})')).toEqual(['a']);
      expect(await list('platforms(where: {name: {eq: "banana"}})')).toEqual([]);
    });

    test('are found by the letters of an emoji only where these letters stand', async () => {
      await store(...named('🛍️', 'd83d', 'Model D83D', 'de'));
      expect(await list('platforms(where: {name: {contains: "d83d"}})')).toEqual(['b', 'c']);
      expect(await list('platforms(where: {name: {contains: "🛍"}})')).toEqual(['a']);
      expect(await list('platforms(where: {name: {contains: "de"}})')).toEqual(['c', 'd']);
    });

    test('are found whatever the form of their accents, and equal only as they are', async () => {
      await store(...named('Gómez', 'Go\u0301mez', 'Gomez'));
      expect(await list('platforms(where: {name: {contains: "góm"}})')).toEqual(['a', 'b']);
      expect(await list('platforms(where: {name: {eq: "Gómez"}})')).toEqual(['a']);
    });

    test('with half a character are asked for as the replacement character, and not stored', async () => {
      await store(...named('x\ufffd', 'x🛍️', 'x'));
      expect(await list('platforms(where: {name: {eq: $text}})', { text: 'x\ud83d' })).toEqual(['a']);
      expect(await list('platforms(where: {name: {in: [$text]}})', { text: 'x\ud83d' })).toEqual(['a']);
      expect(await list('platforms(where: {name: {startsWith: $text}})', { text: 'x\ud83d' })).toEqual(['a']);
      await expect(store(...named('x\ud83d'))).rejects.toThrow('half of one stands alone');
    });

    test('that are ids stay within what has one order', async () => {
      await store(...['platform-\ud7a3', 'platform-抖', 'platform'].map((id) => thing('Platform', id)));
      expect(await list('platforms')).toEqual(['platform', 'platform-抖', 'platform-\ud7a3']);
      await expect(store(thing('Platform', 'platform-🛍️'))).rejects.toThrow('U+D800');
      await expect(store(thing('Platform', 'platform-\uff5a'))).rejects.toThrow('U+D800');
    });

    test('with a capital sigma are found by it wherever it stands', async () => {
      await store(...named('ΟΔΟΣ', 'ΟΔΟΣΑ', 'οδός'));
      expect(await list('platforms(where: {name: {startsWith: "ΟΔΟΣ"}})')).toEqual(['a', 'b']);
      expect(await list('platforms(where: {name: {contains: "όσ"}})')).toEqual(['c']);
    });

    test('that look like commands are texts', async () => {
      const names = ['`x`', '\\u0060', "' OR 1=1 //", '$p.r0v0', '"}) MATCH (n) DETACH DELETE n //', '\u0000', '%', ''];
      await store(...named(...names));
      for (const [index, text] of names.entries()) {
        const id = String.fromCharCode(97 + index);
        expect(await list('platforms(where: {name: {eq: $text}})', { text })).toEqual([id]);
        const prefix = await list('platforms(where: {name: {startsWith: $text}}, first: 100)', { text });
        expect(prefix).toEqual(text === '' ? ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] : [id]);
      }
    });

    test('that tie are told apart by the id, on every page', async () => {
      await store(...['b', 'd', 'a', 'c'].map((id) => thing('Platform', id, { name: 'Same' })));
      expect(await list(byName)).toEqual(['a', 'b', 'c', 'd']);
      expect(await list('platforms(orderBy: [{name: DESC}])')).toEqual(['a', 'b', 'c', 'd']);
      expect(await pagesOf('platforms', ask)).toEqual(['a', 'b', 'c', 'd']);
    });

    test('that name several entities give all of them', async () => {
      await store(
        thing('Platform', 'b', { name: 'TikTok' }),
        thing('Organization', 'a', { name: 'Other', altNames: ['ＴＩＫＴＯＫ'] }),
        thing('Organization', 'c', { name: 'TikTok Shop' }),
      );
      const text = '{ entity(by: {name: " tiktok "}) { ... on AmbiguousName { candidates { id } } } }';
      expect(await ask(text)).toEqual({ entity: { candidates: [{ id: 'a' }, { id: 'b' }] } });
      expect(await list('entities(where: {name: {eq: "TikTok"}})')).toEqual(['b']);
    });
  });
}

/** The ids of a list in the order of names, a row at a time. */
async function pagesOf(field: string, ask: Asking['ask']): Promise<readonly string[]> {
  type Answer = { list: { nodes: { id: string }[]; pageInfo: { endCursor: string; hasNextPage: boolean } } };
  const text = `query($after: String) { list: ${field}(orderBy: [{name: ASC}], first: 1, after: $after) { nodes { id } pageInfo { endCursor hasNextPage } } }`;
  const ids: string[] = [];
  for (let after: string | null = null; ids.length < 20;) {
    const { list } = (await ask(text, { after })) as Answer;
    ids.push(...list.nodes.map(({ id }) => id));
    if (!list.pageInfo.hasNextPage) break;
    after = list.pageInfo.endCursor;
  }
  return ids;
}
