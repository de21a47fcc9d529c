import { describe, expect, test } from 'vitest';
import type { Located, RelationLine, RevisionLine } from '../../src/operations/seed/lines.js';
import { readSeeds } from '../../src/operations/seed/read-seeds.js';
import { REVISIONS } from '../support/service.js';
import { seeded, seededWith } from './seeded.js';

const graph = seeded(REVISIONS);
const edges = (type: string, from: string, to: string) =>
  graph
    .edges(type)
    .filter((edge) => edge.from === from && edge.to === to)
    .map(({ properties }) => properties);

describe('a claim', () => {
  test('enters the record with the others, or when its line says', () => {
    expect(graph.node('R0001')).toMatchObject({ createdAt: '2024-01-10T00:00:00.000Z' });
    expect(graph.node('R0008')).toMatchObject({ createdAt: '2024-06-01T00:00:00.000Z' });
    const [fact = ''] = graph.out('R0008', 'STATES');
    expect(graph.node(fact)).toMatchObject({ createdAt: '2024-06-01T00:00:00.000Z' });
    expect(edges('OPERATES', 'acme', 'shop')).toMatchObject([{ createdAt: '2024-06-01T00:00:00.000Z' }]);
  });

  test('that enters the record later opens an episode where those before it have ended by then', () => {
    const closed = revision({ of: 'R0003', kind: 'correct', changes: { until: '2022-03' } });
    const withdrawn = revision({ id: 'V0902', of: 'R0004', kind: 'withdraw' });
    const line = readSeeds(REVISIONS).lines.relations.find((located) => located.line.id === 'R0004')?.line;
    const again = { where: 'relations.jsonl:16', line: { ...line, id: 'R0010', recorded: '2025-01-10T00:00:00.000Z' } };
    const anew = seededWith(REVISIONS, [closed, withdrawn], [again as Located<RelationLine>]);
    const owned = anew.edges('OWNS').filter(({ from, to }) => from === 'acme' && to === 'cedar');
    expect(owned.map(({ properties: { from, until } }) => [from, until])).toEqual([
      ['2022', '2022-03'],
      ['2022-06', undefined],
    ]);
  });

  test('that is corrected gives way to a version that says the rest as before', () => {
    expect(graph.node('R0001')).toMatchObject({
      until: '2023',
      edge_sharePct: '60',
      stance: 'SUPPORTS',
      supersededAt: '2025-01-10T00:00:00.000Z',
    });
    expect(graph.node('R0001~2')).toMatchObject({
      ...{ from: '2020', until: '2022', toMin: '2022-01-01', edge_sharePct: '75', certainty: 'ASSERTED' },
      ...{ stance: 'CORRECTS', createdAt: '2025-01-10T00:00:00.000Z', supersededAt: '2025-07-10T00:00:00.000Z' },
    });
    expect(graph.out('R0001~2', 'REVISION_OF')).toEqual(['R0001']);
    expect(graph.out('R0001~2', 'IN_DOCUMENT')).toEqual(['doc-register']);
  });

  test('that is corrected again keeps what the first correction said', () => {
    expect(graph.node('R0001~3')).toMatchObject({ until: '2022', edge_sharePct: '70' });
    expect(graph.node('R0001~3')['supersededAt']).toBeUndefined();
    expect(edges('OWNS', 'acme', 'birch')).toMatchObject([{ from: '2020', until: '2022', sharePct: '70' }]);
  });

  test('that is withdrawn leaves its fact, and its edge under a type that only those read who ask what was known', () => {
    const [fact = ''] = graph.out('R0002', 'STATES');
    expect(graph.node('R0002')).toMatchObject({ supersededAt: '2025-02-10T00:00:00.000Z' });
    expect(graph.node(fact)).toMatchObject({ from: '2021', createdAt: '2024-01-10T00:00:00.000Z' });
    expect(graph.node(fact)['certainty']).toBeUndefined();
    expect(graph.out(fact, 'BEST_CLAIM')).toEqual([]);
    expect(edges('INVESTED_IN', 'acme', 'cedar')).toEqual([]);
    expect(edges('INVESTED_IN_WITHDRAWN', 'acme', 'cedar')).toMatchObject([
      {
        ...{ factId: fact, from: '2021', certainty: 'REPORTED' },
        ...{ createdAt: '2024-01-10T00:00:00.000Z', supersededAt: '2025-02-10T00:00:00.000Z' },
      },
    ]);
  });

  test('that is ranked anew is the same claim with another rank, and a reason', () => {
    expect(graph.node('R0004')).toMatchObject({ rank: 'NORMAL', supersededAt: '2025-03-10T00:00:00.000Z' });
    expect(graph.node('R0004~2')).toMatchObject({
      ...{ rank: 'PREFERRED', rankReason: 'the register is a year behind', stance: 'SUPPORTS' },
      assertion: graph.node('R0004')['assertion'],
    });
    expect(edges('OWNS', 'acme', 'cedar')).toMatchObject([{ sharePct: '40', from: '2022-06' }]);
  });

  test('on a figure changes the figure that is shown; without one the figure shows nothing', () => {
    const [corrected = ''] = graph.out('O0001', 'STATES');
    expect(graph.node(corrected)).toMatchObject({ value: '110' });
    expect(graph.out(corrected, 'BEST_CLAIM')).toEqual(['O0001~2']);
    const [withdrawn = ''] = graph.out('O0004', 'STATES');
    expect(graph.node(withdrawn)).toMatchObject({ period: '2022', unit: 'USD' });
    expect(graph.node(withdrawn)['value']).toBeUndefined();
    expect(graph.out(withdrawn, 'ABOUT')).toEqual(['acme']);
  });

  test('on a property of a thing changes the thing', () => {
    expect(graph.node('acme')).toMatchObject({ altNames: ['Acme Inc'], updatedAt: '2025-06-10T00:00:00.000Z' });
    expect(graph.out('name:acme gmbh', 'ALIAS_OF')).toEqual([]);
  });
});

describe('a revision', () => {
  test('is a claim of its own on the claim it is about: who says so, and why', () => {
    const [fact = ''] = graph.out('V0001', 'STATES');
    expect(graph.node(fact)).toMatchObject({
      kind: 'ATTRIBUTE',
      property: 'correction',
      value: 'until=2022, sharePct=75',
    });
    expect(graph.out(fact, 'SUBJECT')).toEqual(['R0001~2']);
    expect(graph.node('V0001')).toMatchObject({
      note: 'the register had mixed up two sales',
      createdAt: '2025-01-10T00:00:00.000Z',
    });
    expect(graph.out('V0001', 'IN_DOCUMENT')).toEqual(['doc-notice']);
    const [withdrawal = ''] = graph.out('V0002', 'STATES');
    expect(graph.node(withdrawal)).toMatchObject({ property: 'withdrawal' });
    expect(graph.out(withdrawal, 'SUBJECT')).toEqual(['R0002']);
    const [ranking = ''] = graph.out('V0003', 'STATES');
    expect(graph.node(ranking)).toMatchObject({ property: 'rank', value: 'PREFERRED' });
  });

  test('of dates moves no claim to another episode', () => {
    const earlier = revision({ of: 'R0007', kind: 'correct', changes: { from: '2020' } });
    const corrected = seededWith(REVISIONS, [earlier]);
    expect(corrected.out('R0007', 'STATES')).toEqual(graph.out('R0007', 'STATES'));
    expect(corrected.out('R0007~2', 'STATES')).toEqual(graph.out('R0007', 'STATES'));
    expect(graph.out('R0007', 'STATES')).not.toEqual(graph.out('R0006', 'STATES'));
  });

  test('that leaves a gap between the claims of one episode is refused, and the claim after the gap is named', () => {
    const closed = revision({ of: 'R0003', kind: 'correct', changes: { until: '2022-03' } });
    expect(() => seededWith(REVISIONS, [closed])).toThrow(
      'relations.jsonl:4: R0004 begins (2022-06-01) after the end of its edge as it is known since; withdraw it, and record it anew by a later line',
    );
  });

  test.each([
    ['a claim that is not there', { of: 'R0999', kind: 'withdraw' }, 'there is no claim "R0999" to revise'],
    [
      'a claim that is younger',
      { of: 'R0008', kind: 'withdraw', at: '2024-06-01T00:00:00.000Z' },
      '"at" is 2024-06-01T00:00:00.000Z, but R0008 entered the record at 2024-06-01T00:00:00.000Z; a revision comes later',
    ],
    [
      'what a claim says to another question',
      { of: 'R0006', kind: 'correct', changes: { status: 'banned' } },
      'the claim answered "relation|shop|AVAILABLE_IN|jp|status=LAUNCHED" and would answer "relation|shop|AVAILABLE_IN|jp|status=BANNED"; withdraw the claim and add a line for the other question',
    ],
    [
      'a date to none',
      { of: 'R0001', kind: 'correct', changes: { until: '2022-13' } },
      '"2022-13" is not a date of any precision',
    ],
    ['a figure to none', { of: 'O0001', kind: 'correct', changes: { value: 'many' } }, '"many" is not a number'],
    [
      'a value to none where there must be one',
      { of: 'O0001', kind: 'correct', changes: { value: null } },
      '"value": Invalid input: expected string, received undefined',
    ],
    [
      'the line of a thing',
      { of: 'E0101', kind: 'correct', changes: { name: 'Acme Corp' } },
      'E0101 is none of these: lines of relations, observations and attributes can be corrected',
    ],
  ] as const)('is refused that changes %s', (_, given, message) => {
    expect(() => seededWith(REVISIONS, [revision(given)])).toThrow(`revisions.jsonl:1: ${message}`);
  });

  test('is refused of a claim that stands no longer', () => {
    const corrected = revision({ of: 'R0001', kind: 'rank', rank: 'DEPRECATED' });
    const again = revision({ of: 'R0001', kind: 'withdraw', at: '2025-06-10T00:00:00.000Z' });
    expect(() => seededWith(REVISIONS, [corrected, again])).toThrow(
      'R0001 stands no longer since 2025-01-10T00:00:00.000Z; revise R0001~2, which stands in its place',
    );
    const withdrawn = revision({ of: 'R0001', kind: 'withdraw' });
    expect(() => seededWith(REVISIONS, [withdrawn, again])).toThrow('add a line for what holds instead');
  });
});

/** A line that was added to the fixture's on the day of its first revision. */
function revision(given: object) {
  const evidence = { source: 'notice', certainty: 'asserted', reason: 'it was so' };
  const line = { id: 'V0901', at: '2025-01-10T00:00:00.000Z', ...evidence, ...given } as RevisionLine;
  return { where: 'revisions.jsonl:1', line };
}
