import { describe, expect, it } from 'vitest';
import { stretches } from '../../src/operations/figures/grain.js';
import { isOf, readPeriod } from '../../src/operations/figures/period.js';

describe('a period', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-01/2023-10', '2023-01-01', '2023-10-31'],
    ['2024-11-29/2024-12-02', '2024-11-29', '2024-12-02'],
    ['as shipped', null, null],
    ['2023-holiday', null, null],
  ])('%s means its days, or is a name', (text, start, end) => {
    expect(readPeriod('period', text)).toEqual({ text, start, end });
  });

  it.each(['2024-13', '2024-Q5', '24', '', '2024-02-30', '2024/2025/2026', '2024-'])('"%s" is refused', (text) => {
    expect(() => readPeriod('period', text)).toThrow('which is no period; write 2024, 2024-H1');
  });

  it('that ends before it begins is refused with its ends exchanged', () => {
    expect(() => readPeriod('period', '2024-12/2024-01')).toThrow('exchange its ends: 2024-01/2024-12');
  });

  it('is one with all that mean the same days', () => {
    const quarter = { period: '2024-Q1', start: '2024-01-01', end: '2024-03-31' };
    expect(isOf(quarter, readPeriod('period', '2024-01/2024-03'))).toBe(true);
    expect(isOf(quarter, readPeriod('period', '2024'))).toBe(false);
    expect(isOf({ ...quarter, period: 'as shipped' }, readPeriod('period', 'as shipped'))).toBe(true);
  });
});

describe('the points of a series', () => {
  const names = (...args: Parameters<typeof stretches>) => stretches(...args).map(({ text }) => text);

  it('cover all days from the first to the last, whole stretches at the ends', () => {
    expect(names('2023', '2024', 'YEAR')).toEqual(['2023', '2024']);
    expect(names('2023-11', '2024-01', 'HALF')).toEqual(['2023-H2', '2024-H1']);
    expect(names('2024-02', '2024-07-01', 'QUARTER')).toEqual(['2024-Q1', '2024-Q2', '2024-Q3']);
    expect(names('2024-12', '2025-01', 'MONTH')).toEqual(['2024-12', '2025-01']);
    expect(names('2024-02-28', '2024-03-01', 'DAY')).toEqual(['2024-02-28', '2024-02-29', '2024-03-01']);
  });

  it('are refused in reverse, and beyond a thousand', () => {
    expect(() => stretches('2025', '2024', 'YEAR')).toThrow('"from" is 2025 and "to" is 2024');
    expect(stretches('2020-01-01', '2022-09-26', 'DAY')).toHaveLength(1000);
    expect(() => stretches('2020-01-01', '2022-09-27', 'DAY')).toThrow('over 1000 points');
  });
});
