import {
  execute,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  isEnumType,
  isLeafType,
  isScalarType,
  parse,
  specifiedScalarTypes,
  type GraphQLLeafType,
  type GraphQLOutputType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { compileLeafTest } from '../../src/plan/shaper/leaf.js';
import type { Cell } from '../../src/plan/shaper/shaping.js';
import { leafOf } from '../../src/planner/leaf.js';
import { service } from '../support/schema.js';

const VALUES: readonly Cell[] = [
  null,
  true,
  false,
  0,
  -0,
  7,
  1.5,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31),
  -(2 ** 31) - 1,
  2 ** 53,
  NaN,
  Infinity,
  '',
  '7',
  'wrong',
  'COMPANY',
  'constructor',
  '2025-01-01',
  '\ud83d',
  [],
  ['x'],
  ['x', null],
  [7],
  [['x']],
];

/** All scalars and enums of the service, and those of the language that it does not use yet. */
const leaves = [...new Set([...Object.values(service.schema.getTypeMap()), ...specifiedScalarTypes])].filter(
  (type): type is GraphQLLeafType => isLeafType(type) && !type.name.startsWith('__'),
);

describe.each(leaves.map((leaf) => ({ name: leaf.name, leaf })))('a stored value of a field of $name', ({ leaf }) => {
  const types = [leaf, new GraphQLNonNull(leaf), listOf(leaf), new GraphQLNonNull(listOf(leaf))];

  it.each(types.map((type) => ({ type, name: String(type) })))(
    'is taken as it is where GraphQL answers it as it is ($name)',
    ({ type }) => {
      const isSound = compileLeafTest(leafOf(type));
      const wrong = VALUES.filter((value) => isSound(value) && !isAnsweredAsItIs(type, value));
      expect(wrong).toEqual([]);
    },
  );

  it('is taken as it is where it is what the model stores', () => {
    const [value] = isEnumType(leaf) ? leaf.getValues().map(({ name }) => name) : [STORED[leaf.name] ?? 'text'];
    expect(compileLeafTest(leafOf(new GraphQLNonNull(leaf)))(value as Cell)).toBe(true);
    expect(compileLeafTest(leafOf(new GraphQLNonNull(listOf(leaf))))([value as Cell])).toBe(true);
    expect(compileLeafTest(leafOf(leaf))(null)).toBe(true);
  });
});

const STORED: Readonly<Record<string, Cell>> = { Int: 7, Float: 1.5, Boolean: false };

it('has a scalar and an enum to be told of', () => {
  expect(leaves.filter(isScalarType).map(({ name }) => name)).toContain('Decimal');
  expect(leaves.filter(isEnumType).map(({ name }) => name)).toContain('Certainty');
});

function listOf(leaf: GraphQLLeafType): GraphQLList<GraphQLNonNull<GraphQLLeafType>> {
  return new GraphQLList(new GraphQLNonNull(leaf));
}

function isAnsweredAsItIs(type: GraphQLOutputType, value: Cell): boolean {
  const query = new GraphQLObjectType({ name: 'Query', fields: { field: { type } } });
  const schema = new GraphQLSchema({ query });
  const result = execute({ schema, document: parse('{ field }'), rootValue: { field: value } });
  if (result instanceof Promise) throw new Error('nothing here takes time');
  return result.errors === undefined && JSON.stringify(result.data?.['field']) === JSON.stringify(value);
}
