import { describe, expect, it } from 'vitest';
import { embeddedService } from '../support/embedded-service.js';
import { REVISIONS } from '../support/service.js';

type Row = {
  readonly about: { readonly id: string };
  readonly metric: { readonly code: string };
  readonly market: { readonly id: string };
  readonly period: string;
  readonly claims: { readonly nodes: readonly { readonly value: string | null }[] };
};
type Page = {
  readonly observations: {
    readonly nodes: readonly Row[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

const FIGURES = /* GraphQL */ `
  query Figures($after: String) {
    observations(first: 100, after: $after, where: { basis: { in: [MEASURED, FORECAST] } }) {
      nodes {
        about {
          id
        }
        metric {
          code
        }
        market {
          id
        }
        period
        claims(first: 20) {
          nodes {
            value
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

describe('conflicts on the seeds as shipped', () => {
  const service = embeddedService();

  async function figures(): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data } = await service().ask(FIGURES, { after });
      const { observations } = data as Page;
      rows.push(...observations.nodes);
      [after, more] = [observations.pageInfo.endCursor, observations.pageInfo.hasNextPage];
    }
    return rows;
  }

  it('are 22 by the full key; subject, metric, period and market alone would find 30', async () => {
    const { data } = await service().ask('{ conflicts { totalCount } }');
    expect(data).toEqual({ conflicts: { totalCount: 22 } });
    const naive = new Map<string, Set<string | null>>();
    for (const { about, metric, period, market, claims } of await figures()) {
      const key = JSON.stringify([about.id, metric.code, period, market.id]);
      naive.set(key, new Set([...(naive.get(key) ?? []), ...claims.nodes.map(({ value }) => value)]));
    }
    expect([...naive.values()].filter((values) => values.size > 1)).toHaveLength(30);
  });

  it('come page by page, each once, the widest first', async () => {
    const spreads: number[] = [];
    const seen = new Set<string>();
    for (let after: string | null = null, more = true; more;) {
      const page =
        'query($after: String) { conflicts(first: 5, after: $after) { nodes { spread observation { id } } pageInfo { hasNextPage endCursor } } }';
      const { data } = await service().ask(page, { after });
      const { conflicts } = data as {
        conflicts: {
          nodes: { spread: string; observation: { id: string } }[];
          pageInfo: { hasNextPage: boolean; endCursor: string };
        };
      };
      for (const { spread, observation } of conflicts.nodes) {
        spreads.push(Number(spread));
        seen.add(observation.id);
      }
      [after, more] = [conflicts.pageInfo.endCursor, conflicts.pageInfo.hasNextPage];
    }
    expect(seen.size).toBe(22);
    expect(spreads).toEqual([...spreads].sort((one, other) => other - one));
  });
});

describe('a figure that was corrected and one that was withdrawn', () => {
  const service = embeddedService(REVISIONS);

  it('answers what stood on record at each instant', async () => {
    const at = (period: string, known: string) =>
      `figure(metric: "gmv", subject: "acme", period: "${period}", asOf: { known: "${known}" }) { status preferred min max origins }`;
    const { data } = await service().ask(`{
      unknown: ${at('2023', '2024-01-01T00:00:00Z')}
      first: ${at('2023', '2025-01-01T00:00:00Z')}
      corrected: ${at('2023', '2025-04-10T00:00:00Z')}
      stood: ${at('2022', '2025-01-01T00:00:00Z')}
      withdrawn: ${at('2022', '2025-06-01T00:00:00Z')}
      now: figure(metric: "gmv", subject: "acme", period: "2022") { status preferred min max origins }
    }`);
    const gone = { status: 'UNKNOWN', preferred: null, min: null, max: null, origins: 0 };
    expect(data).toEqual({
      unknown: gone,
      first: { status: 'VALUE', preferred: '100', min: '100', max: '120', origins: 2 },
      corrected: { status: 'VALUE', preferred: '110', min: '110', max: '120', origins: 2 },
      stood: { status: 'VALUE', preferred: '90', min: '90', max: '90', origins: 1 },
      withdrawn: gone,
      now: gone,
    });
  });
});
