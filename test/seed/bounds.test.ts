import { describe, expect, test } from 'vitest';
import { atPrecision, boundsOf, eventBounds, periodDays } from '../../src/operations/seed/bounds.js';
import { seeded } from './seeded.js';

describe('what a line says of time', () => {
  test('a beginning is any day that its text can mean', () => {
    expect(boundsOf('x', { from: '2021-04' })).toMatchObject({
      from: '2021-04',
      fromMin: '2021-04-01',
      fromMax: '2021-04-30',
      fromBasis: 'STATED',
      untilBasis: 'ASSUMED',
    });
    expect(boundsOf('x', { from: '2025-06-30' })).toMatchObject({ fromMin: '2025-06-30', fromMax: '2025-06-30' });
  });

  test('it was seen to have begun by a day', () => {
    expect(boundsOf('x', { from: '2022', notAfter: '2022-07-13' })).toMatchObject({
      fromMin: '2022-01-01',
      fromMax: '2022-07-13',
    });
  });

  test('an end is exclusive, and as vague as its text', () => {
    expect(boundsOf('x', { until: '2017-06' })).toMatchObject({ toMin: '2017-06-01', toMax: '2017-06-30' });
  });

  test('it held on a day, or all through a month, with both ends unknown', () => {
    const day = boundsOf('x', { asOf: '2021-05-17' });
    expect(day).toMatchObject({ fromMax: '2021-05-17', toMin: '2021-05-18' });
    expect([day.fromMin, day.toMax]).toEqual([undefined, undefined]);
    expect(boundsOf('x', { asOf: '2024-10' })).toMatchObject({ fromMax: '2024-10-01', toMin: '2024-11-01' });
  });

  test('nothing: both ends are open, and assumed to be', () => {
    expect(boundsOf('x', {})).toEqual({ fromBasis: 'ASSUMED', untilBasis: 'ASSUMED' });
  });

  test('some day of a week', () => {
    expect(boundsOf('x', { time: 'week of 2025-06-30' })).toMatchObject({
      fromMin: '2025-06-30',
      fromMax: '2025-07-06',
    });
  });

  test('what happened on a day is so from then on', () => {
    expect(boundsOf('x', { date: '2012-03' })).toMatchObject({ fromMin: '2012-03-01', fromMax: '2012-03-31' });
  });

  test('an event ends on the day after its last', () => {
    expect(eventBounds('x', '2025-07-07', '2025-07-19')).toMatchObject({ toMin: '2025-07-20', until: '2025-07-20' });
  });
});

describe('a date at the precision that is claimed for it', () => {
  test.each([
    ['2024-12-31', 'year', '2024'],
    ['2025-06-07', 'month', '2025-06'],
    ['2025-06', 'month', '2025-06'],
    ['2025-05-21', 'day', '2025-05-21'],
    ['2025-04-10', 'approx-day', '2025-04-10'],
  ])('%s known to the %s is %s', (date, precision, known) => {
    expect(atPrecision('x', date, precision)).toBe(known);
  });
});

describe('the days of a period', () => {
  test.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2025-Q3', '2025-07-01', '2025-09-30'],
    ['2024-11-29/2024-12-02', '2024-11-29', '2024-12-02'],
    ['2023-01/2023-10', '2023-01-01', '2023-10-31'],
    ['2023-holiday', undefined, undefined],
    ['as shipped', undefined, undefined],
  ])('%s', (period, start, end) => {
    expect(periodDays(period)).toEqual(start === undefined ? {} : { start, end });
  });
});

test('of the events as shipped, 21 certainly start in the first half of 2025 and two days, and 24 possibly', () => {
  const events = seeded().labelled('Event');
  const [first, last] = ['2025-01-01', '2025-07-02'];
  const within = (event: (typeof events)[number]) => {
    return String(event['startMin']) >= first && String(event['startMax']) <= last;
  };
  const touching = (event: (typeof events)[number]) => {
    return String(event['startMax']) >= first && String(event['startMin']) <= last;
  };
  expect(events.filter(within)).toHaveLength(21);
  expect(events.filter(touching)).toHaveLength(24);
});
