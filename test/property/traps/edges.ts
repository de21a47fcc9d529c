import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import { answers, edgeProperty, expand, property, rows } from '../../contract/plans.js';
import { fact, thing, type Asking } from './asking.js';

/** Edges: how often each is met, and labels and types that nothing has. */
export function edgeTraps({ store, list, ask }: Asking, engine: () => Engine): void {
  const companies = ['a', 'b', 'c'].map((id) => thing('Organization', id));
  const owners = 'nodes { id ownedBy { nodes { id } totalCount } owns { nodes { id } totalCount } }';
  const ids = (...nodes: readonly string[]) => ({ nodes: nodes.map((id) => ({ id })), totalCount: nodes.length });

  describe('edges', () => {
    test('are walked back over: no step rules out the edge of the step before', async () => {
      await store(...companies, fact('f1', 'a', 'OWNS', 'b'), fact('f2', 'c', 'OWNS', 'b'));
      const text = '{ organization(by: {id: "a"}) { owns { nodes { ownedBy { nodes { id } totalCount } } } } }';
      expect(await ask(text)).toEqual({ organization: { owns: { nodes: [{ ownedBy: ids('a', 'c') }] } } });
      const back = 'organizations(where: {owns: {some: {node: {ownedBy: {some: {node: {id: {eq: "a"}}}}}}}})';
      expect(await list(back)).toEqual(['a', 'c']);
    });

    test('of a symmetric relation are stored once and met once from either end', async () => {
      await store(...companies, fact('f1', 'b', 'COMPETES_WITH', 'a'), fact('f2', 'a', 'COMPETES_WITH', 'c'));
      const text = '{ organizations { nodes { competesWith { nodes { id } totalCount } } } }';
      const rivals = [ids('b', 'c'), ids('a'), ids('a')].map((competesWith) => ({ competesWith }));
      expect(await ask(text)).toEqual({ organizations: { nodes: rivals } });
      expect(await list('organizations(orderBy: [{competesWithCount: DESC}])')).toEqual(['a', 'b', 'c']);
    });

    test('between the same two nodes are rows of their own', async () => {
      await store(
        ...companies,
        fact('f2', 'a', 'OWNS', 'b', { sharePct: '40' }),
        fact('f1', 'a', 'OWNS', 'b', { sharePct: '60' }),
        fact('f3', 'a', 'OWNS', 'b', { sharePct: '40.0' }),
        fact('f4', 'c', 'OWNS', 'b'),
        fact('f5', 'c', 'OWNS', 'a'),
      );
      const text = '{ organization(by: {id: "a"}) { owns { totalCount nodes { id } edges { sharePct } } } }';
      const edges = ['60', '40', '40.0'].map((sharePct) => ({ sharePct }));
      expect(await ask(text)).toEqual({ organization: { owns: { ...ids('b', 'b', 'b'), edges } } });
      expect(await list('organizations(orderBy: [{ownsCount: DESC}])')).toEqual(['a', 'c', 'b']);
      const most = 'organizations(where: {owns: {every: {edge: {sharePct: {gte: "40"}}}, some: {}}})';
      expect(await list(most)).toEqual(['a']);
    });

    test('that lead back to their own node are met once in each direction', async () => {
      await store(...companies, fact('f1', 'a', 'OWNS', 'a'), fact('f2', 'a', 'COMPETES_WITH', 'a'));
      const text = `{ organizations(first: 1) { ${owners} } again: organizations(first: 1) { nodes { competesWith { nodes { id } totalCount } } } }`;
      expect(await ask(text)).toEqual({
        organizations: { nodes: [{ id: 'a', ownedBy: ids('a'), owns: ids('a') }] },
        again: { nodes: [{ competesWith: ids('a') }] },
      });
    });

    test('count only where they hold on the day, in filters, totals and orders alike', async () => {
      await store(
        ...companies,
        fact('f1', 'a', 'OWNS', 'c', { until: '2020', toMin: '2020-01-01', toMax: '2020-12-31' }),
        fact('f2', 'a', 'OWNS', 'b', { until: '2020', toMin: '2020-01-01', toMax: '2020-12-31' }),
        fact('f3', 'b', 'OWNS', 'c'),
      );
      const on = (day: string) => `asOf: {valid: "${day}"}, orderBy: [{ownsCount: DESC}], where: {owns: {some: {}}}`;
      expect(await list(`organizations(${on('2019-12-31')})`)).toEqual(['a', 'b']);
      expect(await list(`organizations(${on('2020-01-01')})`)).toEqual(['b']);
    });
  });

  test('an edge to one neighbour leads to it on the days on which it holds, as in filters', async () => {
    const ended = { until: '2020', toMin: '2020-01-01', toMax: '2020-12-31' };
    await store(
      ...companies,
      thing('Document', 'd', { title: 'A title', titleIsMade: false, kind: 'NEWS' }),
      fact('f1', 'd', 'PUBLISHED_BY', 'a', ended),
      fact('f2', 'd', 'PUBLISHED_BY', 'b'),
    );
    const on = (day: string) => ask(`{ document(by: {id: "d"}, asOf: {valid: "${day}"}) { publisher { id } } }`);
    expect(await on('2019-12-31')).toEqual({ document: { publisher: { id: 'a' } } });
    expect(await on('2020-01-01')).toEqual({ document: { publisher: { id: 'b' } } });
    const filter = 'where: {publisher: {id: {eq: "a"}}}';
    expect(await list(`documents(asOf: {valid: "2019-12-31"}, ${filter})`)).toEqual(['d']);
    expect(await list(`documents(asOf: {valid: "2020-01-01"}, ${filter})`)).toEqual([]);
  });

  describe('what nothing has', () => {
    test('a label, a relationship type, a property: finds nothing and fails nothing', async () => {
      await store(...companies, fact('f1', 'a', 'OWNS', 'b'));
      const absent = { kind: 'label', labels: ['Absent'] } as const;
      const present = { kind: 'label', labels: ['Organization'] } as const;
      const owned = expand({ relation: 'OWNS', label: 'Absent' }, [property('id')]);
      const columns = [property('absent'), expand({ relation: 'ABSENT' }, [edgeProperty('absent')]), owned];
      const isNull = { kind: 'isNull', on: 'node', property: 'absent' } as const;
      const found = await answers(engine(), [
        rows(absent, [property('id')]),
        rows(present, columns, { kind: 'and', operands: [isNull, { kind: 'not', operand: HAS_LABEL }] }),
        { kind: 'count', source: absent, where: undefined },
      ]);
      expect(found).toEqual([[], companies.map(() => [null, [], []]), [[0]]]);
    });
  });
}

const HAS_LABEL = { kind: 'label', labels: ['Absent'] } as const;
