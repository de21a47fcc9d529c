import { expect, it } from 'vitest';
import { bucketsOf, endOf, startOf } from '../../src/operations/timeline/buckets.js';
import type { Entry } from '../../src/operations/timeline/entry.js';

function entry(earliest: string, kind: Entry['kind'] = 'EVENT'): Entry {
  return { kind, date: earliest, earliest, latest: earliest, certainty: 'CERTAIN', node: earliest, planned: false };
}

it.each([
  ['YEAR', '2024-02-29', '2024-01-01', '2025-01-01'],
  ['QUARTER', '2024-02-29', '2024-01-01', '2024-04-01'],
  ['QUARTER', '2024-12-31', '2024-10-01', '2025-01-01'],
  ['MONTH', '2024-02-29', '2024-02-01', '2024-03-01'],
  ['MONTH', '2024-12-31', '2024-12-01', '2025-01-01'],
  ['WEEK', '2025-06-29', '2025-06-23', '2025-06-30'],
  ['WEEK', '2025-06-30', '2025-06-30', '2025-07-07'],
  ['WEEK', '2025-01-01', '2024-12-30', '2025-01-06'],
  ['DAY', '2024-02-28', '2024-02-28', '2024-02-29'],
] as const)('the %s of %s runs from %s to %s', (unit, day, start, end) => {
  expect(startOf(day, unit)).toBe(start);
  expect(endOf(start, unit)).toBe(end);
});

it('stretches without an entry are there too, from the first that has one to the last', () => {
  const buckets = bucketsOf([entry('2025-03-01', 'OBSERVATION'), entry('2025-01-31'), entry('2025-03-31')], 'MONTH');
  expect(buckets.map(({ start, count }) => [start, count])).toEqual([
    ['2025-01-01', 1],
    ['2025-02-01', 0],
    ['2025-03-01', 2],
  ]);
  expect(buckets[2]?.byKind).toEqual([
    { kind: 'EVENT', count: 1 },
    { kind: 'OBSERVATION', count: 1 },
  ]);
});

it('counts add up to the number of entries', () => {
  const entries = ['1999-12-31', '2000-01-01', '2024-02-29', '2024-02-29'].map((day) => entry(day));
  for (const unit of ['YEAR', 'QUARTER', 'MONTH', 'WEEK'] as const) {
    const counts = bucketsOf(entries, unit).map(({ count }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(entries.length);
  }
});
