import { ServiceError } from '../../errors/service-error.js';
import { completeness, type Analysis } from '../analysis.js';
import { BOUNDS_FIELDS } from '../evidence/bounds.js';
import type { Chosen } from '../policy.js';
import { CLAIM_FIELDS } from './claim.js';
import type { AnyClaim } from './contradict.js';
import { resolve, type Resolution } from './resolve.js';
import { ruleOf } from './rule.js';

type Arguments = Chosen<{ readonly facts: readonly string[] }>;

type Row = {
  readonly id: string;
  readonly kind: string;
  readonly property?: string;
  readonly claims: { readonly nodes: readonly AnyClaim[]; readonly pageInfo: { readonly hasNextPage: boolean } };
};

const FACTS = /* GraphQL */ `
  query ResolvedFacts($ids: [ID!]!) {
    facts(first: 1000, where: { id: { in: $ids } }) {
      nodes {
        id
        kind
        ... on Attribute { property }
        claims(first: 1000) { nodes { ${CLAIM_FIELDS} ${BOUNDS_FIELDS} } pageInfo { hasNextPage } }
      }
    }
  }
`;

const MAX_FACTS = 1000;

/** Which claim of each fact is taken, and why: the SDL's `resolve`. */
export async function resolveFacts(analysis: Analysis, args: Arguments): Promise<readonly Resolution[]> {
  if (args.facts.length > MAX_FACTS) {
    const message = `"facts" names ${String(args.facts.length)} ids; at most ${String(MAX_FACTS)} are taken. Ask in parts.`;
    throw new ServiceError('LIMIT_EXCEEDED', message);
  }
  if (args.facts.length === 0) return [];
  const { facts } = await analysis.ask<{ readonly facts: { readonly nodes: readonly Row[] } }>(FACTS, {
    ids: args.facts,
  });
  const known = new Map(facts.nodes.map((row) => [row.id, row]));
  const rule = ruleOf(args);
  return args.facts.map((id) => {
    const row = known.get(id);
    if (row === undefined) throw unknownFact(id);
    const resolution = resolve({ id, kind: kindOf(row), claims: row.claims.nodes }, rule);
    return row.claims.pageInfo.hasNextPage ? { ...resolution, completeness: completeness([TOO_MANY]) } : resolution;
  });
}

/** That a thing exists is one fact, by whatever name sources call it. */
function kindOf({ kind, property }: Row): string {
  return property === 'existence' ? 'EXISTENCE' : kind;
}

const TOO_MANY = 'Only 1,000 claims of one fact are looked at, and there are more.';

function unknownFact(id: string): ServiceError {
  const way =
    'edges have theirs in `fact`, and so do claims; observations, statements and attributes are facts themselves';
  return new ServiceError('BAD_USER_INPUT', `"facts" names "${id}", and no fact bears that id; ${way}.`);
}
