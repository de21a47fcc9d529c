import { describe, expect, it } from 'vitest';
import type { GroupsShape } from '../../src/plan/shape.js';
import { compileGroups } from '../../src/plan/shaper/groups.js';
import type { Cell, ShapingContext } from '../../src/plan/shaper/shaping.js';

const slot = (name: string) => ({ kind: 'slot', name }) as const;

const SHAPE: GroupsShape = {
  keys: [{ kind: 'value' }],
  having: [],
  order: [],
  first: slot('first'),
  rows: slot('rows'),
  groups: slot('groups'),
  nested: false,
  fields: [
    {
      key: 'groups',
      value: {
        kind: 'list',
        fields: [{ key: 'keys', value: { kind: 'keys', fields: [{ key: 'value', value: { kind: 'value' } }] } }],
      },
    },
    {
      key: 'completeness',
      value: {
        kind: 'completeness',
        fields: [
          { key: 'reasons', value: { kind: 'reasons' } },
          { key: 'lowerBound', value: { kind: 'lowerBound' } },
        ],
      },
    },
  ],
};

const gathered = (...keys: readonly string[]): Cell => keys.map((key) => [key, 1]);

function shown(answer: Cell, shape: Partial<GroupsShape> = {}): unknown {
  const context: ShapingContext = {
    values: { first: 2, rows: 9, groups: 3, least: '1' },
    cursor: () => '',
    tooMany: () => new Error('too many'),
    flaw: () => undefined,
  };
  const compilers = { object: () => () => null, value: () => () => null };
  return JSON.parse(JSON.stringify(compileGroups({ ...SHAPE, ...shape }, compilers)(answer, context)));
}

const keys = (...values: readonly string[]) => values.map((value) => ({ keys: [{ value }] }));
const WITH_HAVING = { having: [{ of: { kind: 'count' }, tests: [{ operator: 'gt', value: slot('least') }] }] } as const;

describe('groups that are not complete', () => {
  it('say how many there are beyond the first', () => {
    expect(shown(gathered('b', 'c', 'a'))).toEqual({
      groups: keys('a', 'b'),
      completeness: {
        reasons: ['Only the first 2 of 3 groups are shown. Ask for more with "first", or for fewer with "having".'],
        lowerBound: 3,
      },
    });
  });

  it('are not shown at all where the rows are too many to count', () => {
    expect(shown(null)).toEqual({
      groups: [],
      completeness: {
        reasons: [
          'The list has more than 9 rows to group (MAX_AGGREGATE_ROWS), so no group is shown. Narrow it with "where".',
        ],
        lowerBound: null,
      },
    });
  });

  it('are not shown at all where the groups are too many to put in order', () => {
    const reason =
      'The rows make more than 3 groups (MAX_GROUPS), so none is shown. Group by something coarser, or narrow the list with "where".';
    const many = gathered('a', 'b', 'c', 'd');
    expect(shown(many)).toEqual({ groups: [], completeness: { reasons: [reason], lowerBound: 4 } });
    expect(shown(many, WITH_HAVING)).toMatchObject({ completeness: { lowerBound: null } });
  });

  it('and of which neighbours are asked for lists say so', () => {
    const reason =
      'The rows make more than 3 groups, which is too many to read more than plain values of their neighbours, so none is shown. Group by something coarser, or narrow the list with "where", or ask plain values only.';
    expect(shown(gathered('a', 'b', 'c', 'd'), { nested: true })).toMatchObject({
      completeness: { reasons: [reason] },
    });
  });
});

describe('groups that are complete', () => {
  it('say how many there are, and no reason', () => {
    expect(shown(gathered('b', 'a'))).toEqual({
      groups: keys('a', 'b'),
      completeness: { reasons: [], lowerBound: 2 },
    });
    expect(shown(gathered('b', 'a'), WITH_HAVING)).toEqual({
      groups: [],
      completeness: { reasons: [], lowerBound: 0 },
    });
  });
});
