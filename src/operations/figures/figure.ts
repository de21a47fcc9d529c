import type { Analysis } from '../analysis.js';
import { completeness } from '../analysis.js';

type Arguments = {
  readonly metric: string;
  readonly subject: string;
  readonly period: string;
  readonly market: string;
};

type Evidence = {
  readonly observations: {
    readonly nodes: readonly { readonly claims: { readonly nodes: readonly { readonly id: string }[] } }[];
  };
};

const EVIDENCE = /* GraphQL */ `
  query Figure($metric: String!, $subject: ID!, $period: String!, $market: ID!) {
    observations(
      first: 1000
      where: {
        metric: { code: { eq: $metric } }
        about: { id: { eq: $subject } }
        period: { eq: $period }
        market: { id: { eq: $market } }
      }
    ) {
      nodes {
        claims(first: 1000) {
          nodes {
            id
          }
        }
      }
    }
  }
`;

/** The claims of one figure. */
export async function figure(analysis: Analysis, args: Arguments) {
  const { observations } = await analysis.ask<Evidence>(EVIDENCE, args);
  const claims = observations.nodes.flatMap((node) => node.claims.nodes.map(({ id }) => id));
  return { claims, origins: claims.length, completeness: completeness([]) };
}
