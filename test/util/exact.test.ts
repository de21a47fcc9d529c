import { describe, expect, it } from 'vitest';
import { added, compareExact, divided, exactOf, printExact, subtracted } from '../../src/util/exact.js';

const sum = (...values: (string | number)[]): string => printExact(values.map(exactOf).reduce(added));
const average = (total: string, by: number): string => printExact(divided(exactOf(total), by, 20));

describe('exact decimals', () => {
  it('add without rounding, beyond what a floating-point number can hold', () => {
    expect(sum('0.1', '0.2')).toBe('0.3');
    expect(sum('9007199254740993', '0.0000000001', '1')).toBe('9007199254740994.0000000001');
    expect(sum('-5', '5.00')).toBe('0');
  });

  it('read numbers by their shortest text', () => {
    expect(sum(0.1, 0.2)).toBe('0.3');
    expect(sum(1e21, 1e-7)).toBe('1000000000000000000000.0000001');
  });

  it('print with no more digits than they need', () => {
    expect(['1.50', '-0.050', '007', '+3', '100'].map((text) => printExact(exactOf(text)))).toEqual([
      '1.5',
      '-0.05',
      '7',
      '3',
      '100',
    ]);
  });

  it('compare by what they mean', () => {
    expect(compareExact(exactOf('1.50'), exactOf('1.5'))).toBe(0);
    expect(compareExact(exactOf('-2'), exactOf('-10'))).toBe(1);
    expect(compareExact(exactOf('9'), exactOf('10'))).toBe(-1);
  });

  it('divide to twenty significant digits', () => {
    expect(average('1', 3)).toBe('0.33333333333333333333');
    expect(average('2', 3)).toBe('0.66666666666666666667');
    expect(average('-200', 3)).toBe('-66.666666666666666667');
    expect(average('10', 4)).toBe('2.5');
    expect(average('0', 7)).toBe('0');
  });

  it('round a half to the even digit', () => {
    expect(average('20000000000000000001', 2)).toBe('10000000000000000000');
    expect(average('20000000000000000003', 2)).toBe('10000000000000000002');
    expect(average('-20000000000000000003', 2)).toBe('-10000000000000000002');
    expect(average('200000000000000000010', 2)).toBe('100000000000000000000');
    expect(average('200000000000000000030', 2)).toBe('100000000000000000020');
    expect(average('200000000000000000031', 2)).toBe('100000000000000000020');
  });

  it('divide by numbers with fractions and signs', () => {
    const ratio = (one: string, other: string): string => printExact(divided(exactOf(one), exactOf(other), 20));
    expect(ratio('3500000000000', '2700000000000')).toBe('1.2962962962962962963');
    expect(ratio('1', '0.125')).toBe('8');
    expect(ratio('-0.3', '0.1')).toBe('-3');
    expect(ratio('3', '-2')).toBe('-1.5');
    expect(ratio('1', '3e30')).toBe('0.00000000000000000000000000000033333333333333333333');
    expect(ratio('2e30', '3')).toBe('666666666666666666670000000000');
  });

  it('subtract without rounding', () => {
    expect(printExact(subtracted(exactOf('33.2'), exactOf('33.178')))).toBe('0.022');
  });

  it('refuse what is no number', () => {
    expect(() => exactOf('12 million')).toThrow('not a decimal: 12 million');
  });
});
