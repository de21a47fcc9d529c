import fc from 'fast-check';
import { unreachable } from '../../src/errors/unreachable.js';
import type { Property } from '../../src/model/model.js';
import type { PropertyValues } from '../../src/model/stored.js';
import type { StoredValue } from '../../src/plan/write.js';
import { TEXTS } from './texts.js';

/** Few days, so that bounds meet. */
export const DAYS: readonly string[] = [
  '2019-12-31',
  '2023-11-01',
  '2024-01-01',
  '2024-02-29',
  '2024-06-30',
  '2025-01-01',
];

const DATES: readonly string[] = [
  ...DAYS,
  '2024',
  '2023',
  '2024-H1',
  '2024-H2',
  '2024-Q1',
  '2024-Q2',
  '2024-01',
  '2024-02',
  '2024-06',
  '0987',
];
/** Few instants too. */
export const INSTANTS = ['2024-01-01T00:00:00.000Z', '2024-01-01T00:00:00.001Z', '2025-06-30T12:00:00.000Z'] as const;
const INTEGERS: readonly number[] = [0, 1, -1, 2, 10, 17, 2_147_483_647, -2_147_483_648];
const FLOATS: readonly number[] = [0, 1, -0.5, 2.5, 1e21];

/** Numbers in many forms, several of them equal, some that doubles cannot tell apart. */
export const DECIMALS: readonly string[] = [
  '0',
  '-0',
  '+0.00',
  '1.5',
  '1.50',
  '01.5',
  '-1.5',
  '-1.55',
  '-2',
  '9',
  '10',
  '10.5',
  '9.5',
  '100',
  '0.1',
  '0.01',
  '-0.01',
  '9007199254740993',
  '9007199254740992',
  '-9007199254740993',
  '12345678901234567890123456789.000000000000000001',
];

/** A value of the property; undefined where it may be absent and is. */
function arbitraryValue(property: Property): fc.Arbitrary<PropertyValues[string]> {
  if (property.list) return fc.array(fc.constantFrom(...TEXTS), { maxLength: 3 });
  const value = fc.constantFrom(...possibleValues(property));
  return property.required ? value : fc.option(value, { nil: undefined, freq: 2 });
}

/** Values of all properties but the ids and codes, which must not repeat. */
export function arbitraryValues(properties: ReadonlyMap<string, Property>): fc.Arbitrary<PropertyValues> {
  const free = [...properties.values()].filter(({ unique }) => !unique);
  return fc.record(Object.fromEntries(free.map((property) => [property.name, arbitraryValue(property)])));
}

function possibleValues(property: Property): readonly StoredValue[] {
  switch (property.kind) {
    case 'id':
    case 'string':
      return TEXTS;
    case 'int':
      return INTEGERS;
    case 'float':
      return FLOATS;
    case 'boolean':
      return [false, true];
    case 'date':
      return DAYS;
    case 'dateTime':
      return INSTANTS;
    case 'partialDate':
      return DATES;
    case 'decimal':
      return DECIMALS;
    case 'url':
      return ['https://example.org/a', 'https://example.org/b?c=%20'];
    case 'enum':
      return (property.values ?? []).slice(0, 4);
    default:
      return unreachable(property.kind);
  }
}
