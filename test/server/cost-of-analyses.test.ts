import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { costOf } from '../../src/server/limits/cost.js';
import { service } from '../support/schema.js';

const { limits } = readConfig({});

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return costOf({ schema: service.schema, document, operation, variables, limits }) ?? NaN;
}

const CLAIM = 'id value certainty originator { id name } document { id title publishedBy { id name } }';
const FIGURE = `metric { id code } subject { id name } market { id name } period`;
const RICH_COMPARISON = `comparisons {
  kind of { ${FIGURE} } to { ${FIGURE} }
  results {
    ... on Ratio {
      family { kind origin { id } } ratio change ofValue toValue unit basis caveats
      ofClaim { ${CLAIM} } toClaim { ${CLAIM} } ofConversion { rate claim { id } } toConversion { rate claim { id } }
    }
    ... on Incomparable { reason words families { kind origin { id } } ofClaims { ${CLAIM} } toClaims { ${CLAIM} } }
  }
} completeness { isComplete reasons }`;

const compare = (inside: string): string =>
  `query ($subjects: [MeasuredSubject!]!, $periods: [String!]!) {
    compare(metric: "gmv", subjects: $subjects, periods: $periods) { ${inside} }
  }`;
const subjects = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `s${String(index)}` }));
const years = (count: number) => Array.from({ length: count }, (_, index) => String(2000 + index));

describe('the cost of an analysis', () => {
  it('is that of the pairs which a comparison is asked for', () => {
    const pairs = (of: number, by: number): number =>
      cost(compare('comparisons { kind }'), { subjects: subjects(of), periods: years(by) });
    expect(pairs(1, 2)).toBe(1 + 1);
    expect(pairs(3, 4)).toBe(1 + 3 * 3 + 2 * 4);
    expect(pairs(10, 20)).toBe(1 + 10 * 19 + 9 * 20);
  });

  it('lets everything be asked of a comparison of three subjects in four years, three times over', () => {
    const rich = cost(compare(RICH_COMPARISON), { subjects: subjects(3), periods: years(4) });
    expect(rich).toBeGreaterThan(2_000);
    expect(rich).toBeLessThan(limits.cost / 3);
  });

  it('is that of the points of a series, by its grain', () => {
    const points = (from: string, to: string, grain: string): number =>
      cost(
        `query ($s: [MeasuredSubject!]!, $from: PartialDate!, $to: PartialDate!, $grain: Grain!) {
          series(metric: "gmv", subjects: $s, from: $from, to: $to, grain: $grain) { series { points { value } } }
        }`,
        { s: subjects(2), from, to, grain },
      );
    // Each point, and the series around it.
    expect(points('2021', '2024', 'YEAR')).toBe(1 + 2 * 5 * 2);
    expect(points('2024-11-01', '2024-11-30', 'DAY')).toBe(1 + 2 * 30 * 2);
    // More than a series may have: it says so itself.
    expect(points('2000', '2024', 'DAY')).toBe(1 + 2 * 1_000 * 2);
  });

  it('is that of the cells, parts, facts and statements asked for', () => {
    const coverage = `query ($s: [MeasuredSubject!]!, $p: [String!]!) {
      coverage(subjects: $s, metrics: ["gmv", "nmv"], periods: $p) { cells { state } }
    }`;
    expect(cost(coverage, { s: subjects(50), p: years(20) })).toBe(1 + 50 * 2 * 20);
    const resolve = 'query ($facts: [ID!]!) { resolve(facts: $facts) { reason } }';
    expect([1, 300].map((count) => cost(resolve, { facts: years(count) }))).toEqual([1, 300]);
    const verify = 'query ($s: [StatementInput!]!) { verify(statements: $s) { verdict } }';
    const statement = { availability: { platform: 'a', market: 'us' } };
    expect([2, 50].map((count) => cost(verify, { s: Array.from({ length: count }, () => statement) }))).toEqual([
      2, 50,
    ]);
    const sum = `query ($parts: [MeasuredSubject!]!) {
      sumCheck(metric: "gmv", whole: { id: "a" }, parts: $parts, period: "2024") { checks { parts { value } } }
    }`;
    expect(cost(sum, { parts: subjects(300) })).toBeGreaterThan(300);
  });

  it('is that of all members of all communities', () => {
    const communities = `query ($first: Int!, $members: Int!) {
      communities(types: [ORGANIZATION], via: [OWNS], first: $first, members: $members) {
        communities { members { id } }
      }
    }`;
    expect(cost(communities, { first: 100, members: 100 })).toBeGreaterThanOrEqual(10_000);
    expect(cost(communities, { first: 5, members: 3 })).toBeLessThan(50);
  });
});

describe('the cost of what sources say', () => {
  it('takes five claims, families or denials where sources alone make the list long', () => {
    const claims = (inside: string): number =>
      cost(`{ figure(metric: "gmv", subject: "a", period: "2024") { ${inside} } }`);
    expect(claims('claims { id }')).toBe(1 + 5);
    expect(claims('resolution { rivals { id } deniedBy { id } }')).toBe(2 + 5 + 5);
    expect(claims('others { claims { id } }')).toBe(1 + 5 * (1 + 5));
  });
});

describe('the cost of an attack', () => {
  const NESTED = 'claims(first: 100) { nodes { id } }';

  it('is beyond the limit for lists inside the claims of a large comparison, though variables hold its size', () => {
    const query = compare(`comparisons { results { ... on Incomparable { ofClaims { fact { ${NESTED} } } } } }`);
    expect(cost(query, { subjects: subjects(2), periods: years(20) })).toBeGreaterThan(limits.cost);
  });

  it('counts lists inside subjects for every pair', () => {
    const query = compare('comparisons { of { subject { observations(first: 100) { nodes { id } } } } }');
    expect(cost(query, { subjects: subjects(10), periods: years(20) })).toBeGreaterThan(370 * 100);
  });

  it('is beyond the limit for claims inside claims', () => {
    const inside = `document { claims(first: 100) { nodes { fact { ${NESTED} } } } }`;
    expect(cost(`{ figure(metric: "gmv", subject: "a", period: "2024") { claims { ${inside} } } }`)).toBeGreaterThan(
      limits.cost,
    );
  });

  it('is beyond the limit for lists inside a thousand facts', () => {
    const query = `query ($facts: [ID!]!) { resolve(facts: $facts) { chosen { fact { ${NESTED} } } } }`;
    expect(cost(query, { facts: years(1_000) })).toBeGreaterThan(limits.cost);
  });

  it('is taken anew where a known document is given longer lists', () => {
    const query = compare('comparisons { results { __typename } }');
    const small = cost(query, { subjects: subjects(2), periods: years(2) });
    expect(cost(query, { subjects: subjects(10), periods: years(20) })).toBeGreaterThan(50 * small);
  });
});
