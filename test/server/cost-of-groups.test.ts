import { getOperationAST, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import { costOf } from '../../src/server/limits/cost.js';
import { service } from '../support/schema.js';

const { limits } = readConfig({});

function cost(query: string, variables: Readonly<Record<string, unknown>> = {}): number | undefined {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('no operation');
  return costOf({ schema: service.schema, document, operation, variables, limits });
}

describe('the cost of groups', () => {
  it('is how many are shown, whatever the page of the list around them', () => {
    expect(cost('{ markets { groups { groups { count } } } }')).toBe(50);
    expect(cost('{ markets(first: 100) { totalCount groups(first: 7) { groups { count } } } }')).toBe(7);
  });

  it('counts every key, and the neighbours in them', () => {
    const keys = (by: string, of: string): string =>
      `{ observations { groups(first: 10, by: [${by}]) { groups { keys { ${of} } } } } }`;
    expect(cost(keys('{ field: BASIS }', 'value'))).toBe(20);
    expect(cost(keys('{ field: BASIS }, { related: METRIC }', 'value'))).toBe(40);
    expect(cost(keys('{ related: METRIC }', 'node { id }'))).toBe(30);
  });

  it('follows a variable', () => {
    const query = 'query ($n: Int) { markets { groups(first: $n) { groups { count } } } }';
    expect([3, 30].map((n) => cost(query, { n }))).toEqual([3, 30]);
  });

  it('counts lists inside a neighbour for all groups that they are read for', () => {
    const lists = `{ observations { groups(first: 50, by: [{ related: METRIC }]) {
      groups { keys { node { ... on Metric { figures(first: 20) { nodes { id } } } } } }
    } } }`;
    expect(cost(lists)).toBeGreaterThanOrEqual(1_000 * 20);
  });
});
