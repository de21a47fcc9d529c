import { coerceInputValue, GraphQLScalarType, parseValue } from 'graphql';
import { describe, expect, it } from 'vitest';
import { service } from '../support/schema.js';

function scalar(name: string): GraphQLScalarType {
  const type = service.schema.getType(name);
  if (!(type instanceof GraphQLScalarType)) throw new Error(`no scalar ${name}`);
  return type;
}

/** The value as the service reads it from a variable. */
function fromVariable(name: string, value: unknown): unknown {
  return coerceInputValue(value, scalar(name), (_path, _value, error) => {
    throw error;
  });
}

/** The value as the service reads it from the text of an operation. */
function fromText(name: string, text: string): unknown {
  return scalar(name).parseLiteral(parseValue(text));
}

describe.each([
  ['Date', '2024-02-29', '2024-02-29'],
  ['Date', '0001-01-01', '0001-01-01'],
  ['DateTime', '2025-06-30T12:00:00Z', '2025-06-30T12:00:00.000Z'],
  ['DateTime', '2025-06-30T12:00:00.5+09:00', '2025-06-30T03:00:00.500Z'],
  ['PartialDate', '2025', '2025'],
  ['PartialDate', '2025-H1', '2025-H1'],
  ['PartialDate', '2025-Q4', '2025-Q4'],
  ['PartialDate', '2025-06', '2025-06'],
  ['PartialDate', '2025-06-30', '2025-06-30'],
  ['Decimal', '33.2', '33.2'],
  ['Decimal', '-0.10', '-0.10'],
  ['Decimal', '123456789012345678901234567890.5', '123456789012345678901234567890.5'],
  ['URL', 'https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
])('%s "%s"', (name, given, read) => {
  it('is accepted in a variable and in the text', () => {
    expect(fromVariable(name, given)).toBe(read);
    expect(fromText(name, JSON.stringify(given))).toBe(read);
  });
});

describe.each([
  ['Date', '2023-02-29'],
  ['Date', '2024-1-1'],
  ['Date', '2024-06'],
  ['DateTime', '2025-06-30'],
  ['DateTime', '2025-06-30T12:00:00'],
  ['DateTime', '2025-02-30T12:00:00Z'],
  ['DateTime', '2025-06-30T25:00:00Z'],
  ['PartialDate', '2025-13'],
  ['PartialDate', '2025-Q5'],
  ['PartialDate', '2025-holiday'],
  ['Decimal', '1e3'],
  ['Decimal', '.5'],
  ['Decimal', '1,000'],
  ['URL', 'example.org'],
  ['URL', 'javascript:alert(1)'],
])('%s "%s"', (name, given) => {
  it('is refused with the value and the accepted form', () => {
    const message = new RegExp(`^"${given.replace(/[.()]/g, '\\$&')}" is not a ${name}: give an? .+\\.$`);
    expect(() => fromVariable(name, given)).toThrow(message);
    expect(() => fromText(name, JSON.stringify(given))).toThrow(message);
  });
});

describe('a Decimal given as a number', () => {
  it('is accepted where its text is exact', () => {
    expect(fromVariable('Decimal', 42)).toBe('42');
    expect(fromVariable('Decimal', 75.01)).toBe('75.01');
    expect(fromText('Decimal', '42')).toBe('42');
    expect(fromText('Decimal', '12345678901234567890')).toBe('12345678901234567890');
  });

  it('is refused where JSON has rounded it', () => {
    expect(() => fromVariable('Decimal', 0.1 + 0.2)).toThrow('0.30000000000000004 is not a Decimal');
    expect(() => fromVariable('Decimal', 2 ** 53)).toThrow('9007199254740992 is not a Decimal');
    expect(() => fromText('Decimal', '1e3')).toThrow('"1e3" is not a Decimal');
  });
});

describe('a value of another type', () => {
  it('is refused, however long', () => {
    expect(() => fromVariable('Date', 20250630)).toThrow('20250630 is not a Date: give a day such as "2025-06-30".');
    expect(() => fromVariable('Date', { day: 1 })).toThrow('{"day":1} is not a Date');
    expect(() => fromText('URL', `"${'x'.repeat(500)}"`)).toThrow(/^"x{79}… is not a URL/);
    expect(() => fromText('Date', '[1]')).toThrow('this value is not a Date');
  });
});
