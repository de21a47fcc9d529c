import { describe, expect, test } from 'vitest';
import { bindProperties, bindValues } from '../../../src/engine/neo4j/bind-values.js';

describe('values travel in one map', () => {
  test('integers as BigInt, since a plain number would arrive as a float', () => {
    const slots = [
      { name: 'first', type: 'int' },
      { name: 'years', type: 'ints' },
      { name: 'share', type: 'float' },
      { name: 'name', type: 'string' },
    ] as const;
    const values = { first: 20, years: [2023, 2024], share: 2, name: 'TikTok' };
    expect(bindValues(slots, values)).toEqual({ p: { first: 20n, years: [2023n, 2024n], share: 2, name: 'TikTok' } });
  });

  test('values that the text does not use stay behind', () => {
    expect(bindValues([{ name: 'a', type: 'string' }], { a: 'x', b: 'y' })).toEqual({ p: { a: 'x' } });
  });

  test('a missing value is refused, because Neo4j would take it for null', () => {
    expect(() => bindValues([{ name: 'a', type: 'string' }], {})).toThrow(/no value for the slot "a"/);
  });

  test('half an integer is refused', () => {
    expect(() => bindValues([{ name: 'first', type: 'int' }], { first: 1.5 })).toThrow(/"first" must be an integer/);
    expect(() => bindValues([{ name: 'years', type: 'ints' }], { years: 'x' })).toThrow(/must hold ints/);
  });

  test('stored properties keep floats as floats and absent integers absent', () => {
    expect(bindProperties({ count: 3, share: 3 }, new Set(['count', 'other']))).toEqual({ count: 3n, share: 3 });
  });
});
