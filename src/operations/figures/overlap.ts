import { ServiceError } from '../../errors/service-error.js';
import type { Analysis } from '../analysis.js';
import type { Place } from './fact.js';

/** A region, and those that hold it; the United Nations nest them four deep. */
type Within = { readonly id: string; readonly partOf?: { readonly nodes: readonly Within[] } };

type Answer = {
  readonly markets: {
    readonly nodes: readonly { readonly id: string; readonly regions: { nodes: readonly Within[] } }[];
  };
  readonly regions: { readonly nodes: readonly Within[] };
};

const REGIONS = /* GraphQL */ `
  query RegionsAround($ids: [ID!]!) {
    markets(first: 1000, where: { id: { in: $ids } }) {
      nodes {
        id
        regions(first: 100) {
          nodes {
            ...Around
          }
        }
      }
    }
    regions(first: 1000, where: { id: { in: $ids } }) {
      nodes {
        ...Around
      }
    }
  }
  fragment Around on Region {
    id
    partOf(first: 100) {
      nodes {
        id
        partOf(first: 100) {
          nodes {
            id
            partOf(first: 100) {
              nodes {
                id
              }
            }
          }
        }
      }
    }
  }
`;

/**
 * Throws BAD_USER_INPUT where a part lies in another: one subject by one metric in a market and in a region around it. What is
 * in both would be added twice.
 */
export async function checkApart(analysis: Analysis, parts: readonly Place[]): Promise<void> {
  const ids = [...new Set(parts.map(({ market }) => market))];
  if (ids.length < 2) return;
  const { markets, regions } = await analysis.ask<Answer>(REGIONS, { ids });
  const around = new Map([
    ...markets.nodes.map(({ id, regions: own }) => [id, own.nodes.flatMap(withAround)] as const),
    ...regions.nodes.map((region) => [region.id, withAround(region).slice(1)] as const),
  ]);
  for (const part of parts) {
    const outer = parts.find((other) => isLike(part, other) && around.get(part.market)?.includes(other.market));
    if (outer !== undefined) throw overlapping(part, outer);
  }
}

/** The region and all around it. */
function withAround({ id, partOf }: Within): readonly string[] {
  return [id, ...(partOf?.nodes ?? []).flatMap(withAround)];
}

function isLike(one: Place, other: Place): boolean {
  return one.subject === other.subject && one.metric === other.metric;
}

function overlapping({ subject, market }: Place, outer: Place): ServiceError {
  const message = `"parts" names "${subject}" with the market "${market}" and with "${outer.market}", which holds it, so that it would count twice; leave one of the two out.`;
  return new ServiceError('BAD_USER_INPUT', message);
}
