import { describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import type { OrderTerm, Page, Position } from '../../../src/plan/page.js';
import type { Predicate } from '../../../src/plan/predicate.js';
import type { SlotValue } from '../../../src/plan/slot.js';
import { answers, BY_ID, edgeStep, property, THINGS, thingStep } from '../../contract/plans.js';
import { openEngine } from '../../support/open-engine.js';

/** Ties and nulls in the ordered property: two of each rank, two without one. */
const NODES = [
  { id: 'a', properties: { rank: 2 } },
  { id: 'b', properties: { rank: 1 } },
  { id: 'c', properties: {} },
  { id: 'd', properties: { rank: 1 } },
  { id: 'e', properties: {} },
  { id: 'f', properties: { rank: 2 } },
];
const ASCENDING = ['b', 'd', 'a', 'f', 'c', 'e'];
const DESCENDING = ['c', 'e', 'a', 'f', 'b', 'd'];

type Asked = {
  readonly descending?: boolean;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly backward?: boolean;
  readonly limit: number;
  readonly where?: Predicate;
};

/** The two ways to a page: along an index over the whole label, and over the neighbours of a node. */
const WAYS = ['of a whole label', 'of neighbours'] as const;

async function filled(): Promise<Engine> {
  return openEngine(
    thingStep(NODES),
    { kind: 'nodes', labels: ['Node', 'Hub'], integers: [], rows: [{ id: 'hub', properties: {} }] },
    edgeStep(
      'NEAR',
      false,
      NODES.map(({ id }) => ({ from: 'hub', to: id, properties: {} })),
    ),
  );
}

async function pageOf(engine: Engine, way: (typeof WAYS)[number], asked: Asked): Promise<readonly unknown[]> {
  const values: Record<string, SlotValue> = { limit: asked.limit, few: asked.limit, hub: 1_000 };
  const position = (name: string, id: string | undefined): Position | undefined => {
    if (id === undefined) return undefined;
    const rank = NODES.find((node) => node.id === id)?.properties.rank;
    if (rank !== undefined) values[`${name}Rank`] = rank;
    values[`${name}Id`] = id;
    return [rank === undefined ? null : slot(`${name}Rank`), slot(`${name}Id`)];
  };
  const order: readonly OrderTerm[] = [
    { kind: 'property', on: 'node', property: 'rank', descending: asked.descending ?? false, nullable: true },
    { kind: 'property', on: 'node', property: 'id', descending: false, nullable: false },
  ];
  const page: Page = {
    order,
    choice: undefined,
    candidates: undefined,
    after: position('after', asked.after),
    before: position('before', asked.before),
    backward: asked.backward ?? false,
    limit: slot('few'),
  };
  const selection = { columns: [property('id')] };
  if (way === 'of a whole label') {
    const [rows = []] = await answers(
      engine,
      [{ kind: 'rows', source: THINGS, where: asked.where, page, selection }],
      values,
    );
    return rows.map((row) => row?.[0]);
  }
  const step = { relation: 'NEAR', direction: 'out', label: undefined } as const;
  const list = {
    kind: 'expand',
    step,
    guard: undefined,
    holds: undefined,
    where: asked.where,
    page,
    selection,
  } as const;
  const source = { kind: 'label', labels: ['Hub'] } as const;
  const branch = { kind: 'rows', source, where: undefined, page: { ...BY_ID, limit: slot('hub') } } as const;
  const [rows = []] = await answers(engine, [{ ...branch, selection: { columns: [list] } }], values);
  return (rows[0]?.[0] as readonly (readonly unknown[])[]).map(([id]) => id);
}

describe.each(WAYS)('a page %s', (way) => {
  test.each([
    ['the first rows', { limit: 3 }, ['b', 'd', 'a']],
    ['the last rows, still in order', { limit: 3, backward: true }, ['f', 'c', 'e']],
    ['no row twice inside a tie', { limit: 2, after: 'b' }, ['d', 'a']],
    ['from values into nulls', { limit: 2, after: 'f' }, ['c', 'e']],
    ['inside the nulls', { limit: 2, after: 'c' }, ['e']],
    ['nothing after the last row', { limit: 2, after: 'e' }, []],
    ['nothing before the first row', { limit: 2, before: 'b', backward: true }, []],
    ['the rows nearest before a position', { limit: 2, before: 'c', backward: true }, ['a', 'f']],
    ['the first rows before a position', { limit: 2, before: 'c' }, ['b', 'd']],
    ['the rows between two positions', { limit: 9, after: 'b', before: 'f' }, ['d', 'a']],
    ['the last rows between two positions', { limit: 1, after: 'b', before: 'f', backward: true }, ['a']],
    ['nothing between crossed positions', { limit: 9, after: 'f', before: 'b' }, []],
    ['descending, nulls first', { limit: 3, descending: true }, ['c', 'e', 'a']],
    ['descending, from nulls into values', { limit: 2, descending: true, after: 'e' }, ['a', 'f']],
    ['descending and backward', { limit: 3, descending: true, before: 'b', backward: true }, ['e', 'a', 'f']],
  ])('has %s', async (_name, asked, expected) => {
    expect(await pageOf(await filled(), way, asked)).toEqual(expected);
  });

  test.each([
    ['ascending', false, ASCENDING],
    ['descending', true, DESCENDING],
  ])('after page gives every row once, %s, whatever the size', async (_name, descending, expected) => {
    const engine = await filled();
    for (const limit of [1, 2, 4, 5]) {
      const seen: string[] = [];
      for (let after: string | undefined; seen.length < NODES.length; after = seen.at(-1)) {
        seen.push(...((await pageOf(engine, way, { limit, descending, after })) as string[]));
      }
      expect(seen).toEqual(expected);
      const turned: string[] = [];
      for (let before: string | undefined; turned.length < NODES.length; before = turned[0]) {
        turned.unshift(...((await pageOf(engine, way, { limit, descending, before, backward: true })) as string[]));
      }
      expect(turned).toEqual(expected);
    }
  });

  test('is filled past rows that the condition leaves out', async () => {
    const where = { kind: 'not', operand: { kind: 'isNull', on: 'node', property: 'rank' } } as const;
    expect(await pageOf(await filled(), way, { limit: 3, backward: true, where })).toEqual(['d', 'a', 'f']);
  });

  test('takes the place of rows from their position, though no such row is there any more', async () => {
    const engine = await filled();
    const moved = [{ id: 'd', properties: { rank: 3 } }];
    await engine.write({ kind: 'write', steps: [thingStep(moved)] }, { deadline: 20_000 });
    expect(await pageOf(engine, way, { limit: 2, after: 'd' })).toEqual(['a', 'f']);
  });
});

describe('a long list', () => {
  test('gives the same first and last rows as sorting it all would', async () => {
    const nodes = Array.from({ length: 1_000 }, (_, index) => ({
      id: `n${String(index).padStart(4, '0')}`,
      properties: { rank: (index * 7_919) % 500 },
    }));
    const engine = await openEngine(
      thingStep(nodes),
      { kind: 'nodes', labels: ['Node', 'Hub'], integers: [], rows: [{ id: 'hub', properties: {} }] },
      edgeStep(
        'NEAR',
        false,
        nodes.map(({ id }) => ({ from: 'hub', to: id, properties: {} })),
      ),
    );
    const sorted = nodes
      .toSorted((a, b) => a.properties.rank - b.properties.rank || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
    expect(await pageOf(engine, 'of neighbours', { limit: 10 })).toEqual(sorted.slice(0, 10));
    expect(await pageOf(engine, 'of neighbours', { limit: 10, backward: true })).toEqual(sorted.slice(-10));
  });
});

function slot(name: string): { readonly kind: 'slot'; readonly name: string } {
  return { kind: 'slot', name };
}
