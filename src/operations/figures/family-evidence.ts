import type { Analysis } from '../analysis.js';
import { figuresOperation, scopeLoader, type Evidence } from './evidence.js';
import type { Scope } from './scope.js';
import { INPUT_FIELDS, type Derivations, type FamilyClaim, type SourceDocument } from './sources.js';

/** Figures with what tells where their claims come from. */
export type FamilyEvidence = Evidence<FamilyClaim> & { readonly derivations: Derivations };

type Derived = {
  readonly documents: {
    readonly nodes: readonly {
      readonly id: string;
      readonly derivedFrom: { readonly nodes: readonly SourceDocument[] };
    }[];
    readonly pageInfo: { readonly hasNextPage: boolean };
  };
};

const figuresOf = scopeLoader<FamilyClaim>(figuresOperation('FiguresWithInputs', INPUT_FIELDS));

const DERIVATIONS = /* GraphQL */ `
  query Derivations {
    documents(first: 10000, where: { derivedFrom: { some: {} } }) {
      nodes {
        id
        derivedFrom(first: 100) {
          nodes {
            id
            publisher {
              id
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

/** The figures of a scope, and maybe some beside them, with all their claims and what tells where those come from. */
export async function familyEvidence(analysis: Analysis, scope: Scope): Promise<FamilyEvidence> {
  const [{ facts, reasons }, { documents }] = await Promise.all([
    figuresOf(analysis, scope),
    analysis.ask<Derived>(DERIVATIONS),
  ]);
  return {
    facts,
    derivations: new Map(documents.nodes.map(({ id, derivedFrom }) => [id, derivedFrom.nodes])),
    reasons: [...reasons, ...(documents.pageInfo.hasNextPage ? [TOO_MANY] : [])],
  };
}

const TOO_MANY =
  'Only 10,000 documents that take their content from others were looked at, so that relays of one house may count as several.';
