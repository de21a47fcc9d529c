import type { Analysis } from '../analysis.js';
import { letIn, type Admissible } from './candidates.js';
import type { ChoiceRule } from './rule.js';

type InWords = Admissible & { readonly id: string; readonly qualifiers: readonly string[] };

/** Claims that tell of a figure in words, and which one. */
type Told = {
  readonly object: { readonly id: string } | null;
  readonly claims: { readonly nodes: readonly InWords[] };
};

const IN_WORDS = /* GraphQL */ `
  query FiguresInWords($subject: ID!) {
    statements(first: 1000, where: { predicate: { eq: "OBSERVED" }, subject: { id: { eq: $subject } } }) {
      nodes {
        object {
          id
        }
        claims(first: 1000) {
          nodes {
            id
            qualifiers
            createdAt
            supersededAt
            certainty
            precedence
            document {
              kind
              publisher {
                id
              }
            }
          }
        }
      }
    }
  }
`;

/** What sources tell in words of figures of a subject; to be narrowed to one figure by `wordsOn`. */
export async function toldInWords(analysis: Analysis, subject: string): Promise<readonly Told[]> {
  const { statements } = await analysis.ask<{ readonly statements: { readonly nodes: readonly Told[] } }>(IN_WORDS, {
    subject,
  });
  return statements.nodes;
}

/** The claims that tell of one figure in words instead of a number, best first; `metric` is the node's id. */
export function wordsOn(
  told: readonly Told[],
  figure: { readonly metric: string; readonly market: string; readonly period: string },
  rule: ChoiceRule,
): readonly string[] {
  const about = [`period=${figure.period}`, `market=${figure.market}`];
  return told
    .filter(({ object }) => object?.id === figure.metric)
    .flatMap(({ claims }) => letIn(claims.nodes, rule))
    .filter(({ qualifiers }) => about.every((text) => qualifiers.includes(text)))
    .map(({ id }) => id);
}
