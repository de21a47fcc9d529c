import { getNamedType, type GraphQLObjectType, type GraphQLResolveInfo } from 'graphql';
import { collectSubfields } from 'graphql/execution/collectFields.js';
import { ServiceError } from '../../../src/errors/service-error.js';
import { walkGroups } from './groups.js';
import { matches, type Where } from './matches.js';
import { isWorkedOut, ordered, orderTerms, type Listed } from './ordered.js';
import type { Arguments, Seen } from './seen.js';
import type { Scope } from './scope.js';
import type { Step, Walk } from './walk.js';

/** Stands for every cursor: what cursors hold is the service's own affair. */
export const CURSOR = 'a cursor';

/** A page of steps, filtered, ordered and cut as the arguments say; pages from a cursor on have tests of their own. */
export function connection(
  walk: Walk,
  candidates: readonly Step[],
  listed: Listed,
  scope: Scope,
  info: GraphQLResolveInfo,
  args: Arguments,
): unknown {
  const where = (args['where'] ?? {}) as Where;
  const steps = candidates.filter((step) => matches(walk, step, listed.type, listed.relation, where, scope));
  const terms = orderTerms(listed, (args['orderBy'] ?? []) as Parameters<typeof orderTerms>[1]);
  const tooMany = steps.length > walk.maxOrderCandidates;
  if (tooMany && terms.some((term) => isWorkedOut(walk, listed, term, scope)) && asksForRows(info)) {
    throw new ServiceError('LIMIT_EXCEEDED', 'too many candidates for the order');
  }
  const { rows, more, backward } = page(walk, ordered(walk, steps, listed, terms, scope), args);
  const cursor = rows.length > 0 ? CURSOR : null;
  return {
    totalCount: steps.length,
    groups: (own: Arguments, _walk: Walk, at: GraphQLResolveInfo) =>
      walkGroups({ walk, steps, listed, scope }, own, at),
    nodes: rows.map(({ node }): Seen => ({ node, scope })),
    edges: rows.map((step) => edge(walk, step, scope)),
    pageInfo: {
      hasNextPage: !backward && more,
      hasPreviousPage: backward && more,
      startCursor: cursor,
      endCursor: cursor,
    },
  };
}

function page(walk: Walk, steps: readonly Step[], args: Arguments) {
  const last = args['last'] as number | null | undefined;
  const first = args['first'] as number | null | undefined;
  const size = last ?? first ?? walk.pageSize;
  const backward = typeof last === 'number';
  return { rows: backward ? steps.slice(-size) : steps.slice(0, size), more: steps.length > size, backward };
}

function edge(walk: Walk, { node, edge }: Step, scope: Scope): unknown {
  const fact = walk.nodes.find(({ id, type }) => type === 'Relation' && id === edge?.factId);
  return {
    ...edge?.properties,
    cursor: CURSOR,
    node: { node, scope },
    fact: fact === undefined ? null : { node: fact, scope },
  };
}

/** Whether anything but the total and groups is asked for. */
function asksForRows({ schema, fragments, variableValues, returnType, fieldNodes }: GraphQLResolveInfo): boolean {
  const type = getNamedType(returnType) as GraphQLObjectType;
  const fields = collectSubfields(schema, fragments, variableValues, type, fieldNodes);
  return [...fields.values()].some(
    (nodes) => !['totalCount', 'groups', '__typename'].includes(nodes[0]?.name.value ?? ''),
  );
}
