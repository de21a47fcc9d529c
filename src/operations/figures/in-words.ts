import type { Page } from '../evidence/page.js';
import { requestLoader } from '../evidence/request-loader.js';
import { letIn, type Admissible } from './candidates.js';
import type { ChoiceRule } from './rule.js';

/** Most subjects that are asked for at once. */
const MOST_SUBJECTS = 1000;

type TellingClaim = Admissible & { readonly id: string; readonly qualifiers: readonly string[] };

/** Claims that tell of a figure in words, and which one. */
type Told = {
  readonly subject: { readonly id: string } | null;
  readonly object: { readonly id: string } | null;
  readonly claims: { readonly nodes: readonly TellingClaim[] };
};

const IN_WORDS = /* GraphQL */ `
  query FiguresInWords($subjects: [ID!]!) {
    statements(first: 10000, where: { predicate: { eq: "OBSERVED" }, subject: { id: { in: $subjects } } }) {
      nodes {
        subject {
          id
        }
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
      pageInfo {
        hasNextPage
      }
    }
  }
`;

/** What sources tell in words of figures of a subject, and why that is not all; to be narrowed to one figure by `wordsOn`. */
type InWords = { readonly told: readonly Told[]; readonly reasons: readonly string[] };

const TOO_MANY = 'Sources tell of over 10,000 figures in words, and only so many were read; ask for fewer subjects.';

/** What sources tell in words of figures of a subject. */
export const toldInWords = requestLoader<string, InWords>(async (analysis, subjects) => {
  const { statements } = await analysis.ask<{ readonly statements: Page<Told> }>(IN_WORDS, { subjects });
  const reasons = statements.pageInfo.hasNextPage ? [TOO_MANY] : [];
  return subjects.map((id) => ({ told: statements.nodes.filter(({ subject }) => subject?.id === id), reasons }));
}, MOST_SUBJECTS);

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
