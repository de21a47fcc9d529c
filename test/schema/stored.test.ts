import { describe, expect, it } from 'vitest';
import type { Property } from '../../src/model/model.js';
import { storedProperties } from '../../src/model/stored.js';
import { service } from '../support/schema.js';

const { nodes, relations } = service.model;
const propertiesOf = (type: string): ReadonlyMap<string, Property> => nodes.get(type)?.properties ?? new Map();
const entity = {
  id: 'jp',
  name: 'Ｊａｐａｎ',
  externalIds: ['iso3166-1-alpha-2:JP'],
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
};
const market = { ...entity, iso2: 'JP', iso3: 'JPN', isoNum: '392' };
const event = { ...entity, class: 'FINE', status: 'DONE' };

describe('what is stored', () => {
  it('is what is given, with empty lists, and the forms by which indexed values are compared', () => {
    expect(storedProperties('line 1', propertiesOf('Market'), market)).toEqual({
      ...market,
      altNames: [],
      searchNames: 'japan =japan =iso31661alpha2jp =jp',
      nameSort: 'japan',
    });
    const stored = storedProperties('line 1', propertiesOf('Event'), { ...event, start: '2024-Q1' });
    expect(stored).toMatchObject({ start: '2024-Q1', startMin: '2024-01-01', startMax: '2024-03-31' });
    expect(
      storedProperties('line 1', relations.get('OWNS')?.properties ?? new Map(), ownership('75.01')),
    ).toMatchObject({
      sharePct: '75.01',
      sharePctSort: '20275.01',
    });
  });

  it('derives no days of a date where the loader gives them', () => {
    const given = { ...ownership('75.01'), from: '2024', fromMin: '2024-03-01', fromMax: '2024-12-31' };
    const stored = storedProperties('line 1', relations.get('OWNS')?.properties ?? new Map(), given);
    expect(stored).toMatchObject(given);
    expect(stored).not.toHaveProperty('untilMin');
  });

  it('leaves out what is null or undefined', () => {
    const stored = storedProperties('line 1', propertiesOf('Market'), { ...market, independent: null });
    expect(stored).not.toHaveProperty('independent');
  });
});

describe('values are refused, with their place, where', () => {
  it.each([
    ['a property is unknown', { ...market, capital: 'Tokyo' }, 'line 7: there is no property "capital"'],
    ['a required one is missing', { ...market, iso2: null }, 'line 7: "iso2" is missing'],
    ['a text is a number', { ...market, iso2: 392 }, 'line 7: "iso2" is 392, not a text of at most 8000 bytes'],
    ['an id is empty', { ...market, id: '' }, 'line 7: "id" is "", not a text that is not empty'],
    ['a list is a text', { ...market, altNames: 'Nippon' }, 'line 7: "altNames" is "Nippon", not a list'],
    ['a boolean is a text', { ...market, independent: 'yes' }, 'line 7: "independent" is "yes", not true or false'],
    [
      'an instant is not in the stored form',
      { ...market, createdAt: '2026-01-01T00:00:00Z' },
      'line 7: "createdAt" is "2026-01-01T00:00:00Z", not an instant such as "2025-06-30T12:00:00.000Z"',
    ],
  ])('%s', (_, values, message) => {
    expect(() => storedProperties('line 7', propertiesOf('Market'), values)).toThrow(message);
  });

  it('an enum has no such value', () => {
    const wrong = { ...event, status: 'GONE' };
    expect(() => storedProperties('line 7', propertiesOf('Event'), wrong)).toThrow(
      'line 7: "status" is "GONE", not one of PLANNED, DONE, DROPPED',
    );
  });

  it('a date or a decimal is not of its form', () => {
    const event1 = { ...event, start: '2024-13' };
    expect(() => storedProperties('line 7', propertiesOf('Event'), event1)).toThrow('"start" is "2024-13", not a date');
    const properties = relations.get('OWNS')?.properties ?? new Map<string, Property>();
    expect(() => storedProperties('line 7', properties, ownership('75%'))).toThrow('"sharePct" is "75%", not an exact');
  });

  it('an indexed text is longer than an index can hold', () => {
    const long = { ...market, name: '界'.repeat(2_700) };
    expect(() => storedProperties('line 7', propertiesOf('Market'), long)).toThrow(/not a text of at most 8000 bytes$/);
  });
});

function ownership(sharePct: string) {
  return { sharePct, fromBasis: 'ASSUMED', untilBasis: 'ASSUMED' };
}
