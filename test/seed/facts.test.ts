import { describe, expect, test } from 'vitest';
import { service } from '../support/schema.js';
import { seeded, shippedLines } from './seeded.js';

const graph = seeded();
const edge = (type: string, from: string, to: string) =>
  graph.edges(type).filter((candidate) => candidate.from === from && candidate.to === to);
const claimsOf = (factId: unknown) => [...graph.into(String(factId), 'STATES')].sort();
const figure = (key: string) => {
  const [found] = graph.labelled('Observation').filter((observation) => observation['key'] === key);
  if (found === undefined) throw new Error(`no figure ${key}`);
  return found;
};

describe('an edge', () => {
  test('of which two papers give two days is one edge with two claims', () => {
    const [brazil, ...others] = edge('AVAILABLE_IN', 'tiktok-shop', 'br');
    expect(others).toEqual([]);
    expect(claimsOf(brazil?.properties['factId'])).toEqual(['R0258', 'R0259']);
    expect(brazil?.properties).toMatchObject({ fromMin: '2025-05-08', fromMax: '2025-05-08', approx: true });
  });

  test('that was interrupted is an edge for each episode, numbered by time', () => {
    const launched = edge('AVAILABLE_IN', 'tiktok-shop', 'id').filter(
      ({ properties }) => properties['status'] === 'LAUNCHED',
    );
    expect(launched.map(({ properties }) => [properties['from'], properties['until']])).toEqual([
      ['2021-04', '2023-10-04'],
      ['2023-12-12', undefined],
    ]);
    const keys = launched.map(({ properties }) => graph.node(String(properties['factId']))['key']);
    expect(keys).toEqual([
      'relation|tiktok-shop|AVAILABLE_IN|id|status=LAUNCHED|#1',
      'relation|tiktok-shop|AVAILABLE_IN|id|status=LAUNCHED|#2',
    ]);
  });

  test('takes each property from the best claim that states it', () => {
    const [japan] = edge('AVAILABLE_IN', 'tiktok-shop', 'jp');
    expect(claimsOf(japan?.properties['factId'])).toEqual(['R0260', 'S037', 'S038', 'S039']);
    expect(japan?.properties).toMatchObject({ from: '2025-06-30', ordinal: 17, certainty: 'ASSERTED' });
    // The input document asserts that Douyin is in China and is silent about since when; a listing knows that.
    const [china] = edge('AVAILABLE_IN', 'douyin', 'cn');
    expect(china?.properties).toMatchObject({ certainty: 'ASSERTED', from: '2016-09' });
  });

  test('ends where a later claim says that it ended', () => {
    const [rivals, ...others] = edge('COMPETES_WITH', 'tiktok-shop', 'tokopedia');
    expect(others).toEqual([]);
    expect(claimsOf(rivals?.properties['factId'])).toEqual(['R0187', 'R0214']);
    expect(rivals?.properties).toMatchObject({ until: '2024-01-31', certainty: 'REPORTED' });
  });

  test('that reads the same both ways is stored once, from the smaller id', () => {
    for (const type of ['COMPETES_WITH', 'COUNTERPART_OF', 'PARTNERS_WITH', 'BORDERS']) {
      expect(graph.edges(type).filter(({ from, to }) => from > to)).toEqual([]);
    }
  });

  test('has a fact with its ends, its key qualifiers and its bounds', () => {
    const [stake] = edge('OWNS', 'tiktok-nusantara', 'tokopedia-co');
    const fact = graph.node(String(stake?.properties['factId']));
    expect(fact).toMatchObject({ kind: 'RELATION', type: 'OWNS', qualifiers: [], fromMin: '2024-01-31' });
    expect(graph.out(String(fact['id']), 'SUBJECT')).toEqual(['tiktok-nusantara']);
    expect(graph.out(String(fact['id']), 'OBJECT')).toEqual(['tokopedia-co']);
  });

  test('supports what it implies: the parent of TikTok owns the company that runs it', () => {
    const [parent] = edge('OWNS', 'bytedance', 'tiktok-inc');
    expect(claimsOf(parent?.properties['factId'])).toEqual(['R0001', 'S017']);
    expect(graph.node('S017')).toMatchObject({ asWritten: 'bytedance PARENT_OF tiktok' });
  });

  test('of staff cuts is one however often it is told', () => {
    const [follows] = edge('FOLLOWS', 'ev-us-layoffs-3', 'ev-us-missed-target-2024');
    expect(claimsOf(follows?.properties['factId'])).toEqual(['R0606', 'S010']);
    expect(edge('CAUSED_BY', 'ev-us-layoffs-3', 'ev-us-missed-target-2024')).toEqual([]);
  });
});

describe('a figure', () => {
  test('of one question has all rival values as its claims', () => {
    const gmv = figure('observation|tiktok-shop|gmv|2024|global|USD|MEASURED');
    expect(claimsOf(gmv['id'])).toEqual([
      ...['O0001', 'O0002', 'O0003', 'O0004', 'O0005', 'O0006', 'O0007', 'O0009', 'S014'],
    ]);
    expect(gmv).toMatchObject({ value: '33200000000', certainty: 'ESTIMATED' });
    expect(graph.node('O0001')).toMatchObject({ rank: 'PREFERRED' });
    expect(graph.node('O0001')['rankReason']).toMatch(/adds up/);
  });

  test('that somebody deprecated is never the best', () => {
    const sea = figure('observation|tiktok-shop|gmv|2023|region-sea|USD|MEASURED');
    expect(claimsOf(sea['id'])).toContain('O0058');
    expect(graph.node('O0058')).toMatchObject({ rank: 'DEPRECATED' });
    expect(graph.out(String(sea['id']), 'BEST_CLAIM')).not.toEqual(['O0058']);
  });

  test('measured does not argue with a forecast, nor one sales channel with another', () => {
    const numbers = shippedLines().observations.filter(({ line }) => line.unit !== null && line.formula === undefined);
    const groups = (key: (id: string) => string) => {
      const values = new Map<string, Set<string>>();
      for (const { line } of numbers) {
        values.set(key(line.id), (values.get(key(line.id)) ?? new Set<string>()).add(line.value));
      }
      return [...values.values()].filter((some) => some.size > 1).length;
    };
    const lines = new Map(numbers.map(({ line }) => [line.id, line]));
    const coarse = groups((id) => {
      const line = lines.get(id);
      return [line?.subject, line?.metric, line?.period, line?.market].join();
    });
    const stated = new Map(graph.edges('STATES').map(({ from, to }) => [from, to]));
    expect(coarse).toBe(30);
    expect(groups((id) => stated.get(id) ?? '')).toBe(22);
  });

  test('keeps its range, with the midpoint as its value', () => {
    const echotik = graph.node('O0050');
    expect(echotik).toMatchObject({ value: '7500000000', low: '7000000000', high: '8000000000' });
  });

  test('that was computed names what it was computed from, and stands apart', () => {
    const sum = graph.out('D01', 'STATES')[0] ?? '';
    expect(graph.node(sum)).toMatchObject({ basis: 'DERIVED', value: '33178000000' });
    expect(graph.out(sum, 'COMPUTED_FROM')).toHaveLength(8);
    expect(graph.out('D05', 'STATES')).not.toEqual(graph.out('D06', 'STATES'));
    expect(graph.labelled('Observation').filter((o) => o['basis'] === 'DERIVED')).toHaveLength(15);
  });

  test('names, claim by claim, what it was computed from', () => {
    expect(graph.out('D05', 'INPUT')).toEqual(['O0116', 'O0122']);
    expect(graph.into('D01', 'INPUT')).toContain('D04');
    expect(graph.out('O0116', 'INPUT')).toEqual([]);
  });

  test('is taken from the report itself, not from a summary that relays it', () => {
    const indonesia = figure('observation|tiktok-shop|gmv|2024|id|USD|MEASURED');
    expect(claimsOf(indonesia['id'])).toEqual(expect.arrayContaining(['O0027', 'O0043']));
    expect(graph.out('O0043', 'IN_DOCUMENT').flatMap((document) => graph.out(document, 'DERIVED_FROM'))).toEqual(
      graph.out('O0027', 'IN_DOCUMENT'),
    );
    expect(indonesia).toMatchObject({ value: '6198000000', certainty: 'ESTIMATED' });
  });

  test('was denied by the company five times', () => {
    expect(
      graph
        .edges('DISPUTED_BY')
        .map(({ from, to }) => `${from} ${to}`)
        .sort(),
    ).toEqual([
      'O0024 tiktok-inc',
      'O0049 tiktok-inc',
      'O0123 douyin-group',
      'O0128 douyin-group',
      'O0131 douyin-group',
    ]);
  });

  test('narrowed to daily users answers another question than monthly users', () => {
    expect(graph.node(graph.out('O0140', 'STATES')[0] ?? '')).toMatchObject({ definition: 'daily' });
  });
});

describe('an origin', () => {
  const originsOf = (key: string): Record<string, readonly string[]> => {
    const families = new Map<string, string[]>();
    for (const claim of claimsOf(figure(key)['id'])) {
      const origin = String(graph.node(claim)['origin']);
      families.set(origin, [...(families.get(origin) ?? []), claim]);
    }
    return Object.fromEntries(families);
  };

  test('is one voice with its relays: nine claims on the GMV of 2024 rest on five', () => {
    expect(originsOf('observation|tiktok-shop|gmv|2024|global|USD|MEASURED')).toEqual({
      tabcut: ['O0001', 'O0002', 'O0003'],
      tktk: ['O0004'],
      latepost: ['O0005', 'O0006'],
      'cube-asia': ['O0007'],
      tramicheck: ['O0009', 'S014'],
    });
  });

  test('of a claim in a document that derives from none is its author, and the document where nobody is named', () => {
    expect(graph.node('O0050')).toMatchObject({ origin: 'echotik', publisher: expect.any(String) as string });
    expect(graph.node('D01')).toMatchObject({ origin: 'doc-computed', documentKind: 'COMPUTATION' });
  });
});

describe('a statement', () => {
  test('has a text of ours, a kind, and edges to what it speaks of', () => {
    const [fact = ''] = graph.out('S043', 'STATES');
    expect(graph.node(fact)).toMatchObject({ statementKind: 'CAUSE', hedge: 'may', predicate: 'MAY_BE_CAUSED_BY' });
    expect(graph.out(fact, 'SUBJECT')).toEqual(['stmt-western-hesitancy']);
    expect(graph.out(fact, 'OBJECT')).toEqual(['stmt-separate-apps']);
  });

  test('with a name of its own takes the claims of those who hold it', () => {
    expect(claimsOf('stmt-no-platform-integrated')).toEqual(['E0217', 'S050']);
    expect(graph.out('S050', 'MADE_BY')).toEqual(['social-media-today']);
  });

  test('is what becomes of a figure in words', () => {
    const [fact = ''] = graph.out('S015', 'STATES');
    expect(graph.node(fact)).toMatchObject({ kind: 'STATEMENT', statementKind: 'COMPARISON' });
    expect(graph.out(fact, 'OBJECT')).toEqual(['gmv-growth-direction']);
  });
});

test('every fact has a key of its own, and its best claim is one of its claims', () => {
  const facts = graph.labelled('Fact');
  expect(new Set(facts.map((fact) => fact['key'])).size).toBe(facts.length);
  const stated = new Map(graph.edges('STATES').map(({ from, to }) => [from, to]));
  const best = graph.edges('BEST_CLAIM');
  expect(best).toHaveLength(facts.length);
  expect(best.filter(({ from, to }) => stated.get(to) !== from)).toEqual([]);
});

describe('the companies, platforms and people of the seeds', () => {
  /** How many of them are joined, by how many pairs; several edges between the same two count once. */
  function joined(leftOut: readonly string[]): readonly [number, number] {
    const organizations = graph.labelled('Organization').filter(({ kind }) => !leftOut.includes(String(kind)));
    const nodes = [organizations, ...['Platform', 'Division', 'Person'].map((label) => graph.labelled(label))].flat();
    const ids = new Set(nodes.map(({ id }) => String(id)));
    const pairs = [...service.model.relations.values()]
      .filter(({ fact }) => fact)
      .flatMap(({ type }) => graph.edges(type))
      .filter(({ from, to }) => ids.has(from) && ids.has(to))
      .map(({ from, to }) => [from, to].sort());
    return [new Set(pairs.flat()).size, new Set(pairs.map((pair) => pair.join())).size];
  }

  test('are 166, joined by 223 links', () => {
    expect(joined(['RESEARCH_FIRM', 'PUBLISHER'])).toEqual([166, 223]);
  });

  test('are 170, joined by 225 links, with research firms', () => {
    expect(joined(['PUBLISHER'])).toEqual([170, 225]);
  });
});
