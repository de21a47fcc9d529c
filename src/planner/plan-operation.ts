import { GraphQLError, type FieldNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { ServiceError } from '../errors/service-error.js';
import type { Model } from '../model/model.js';
import type { Branch } from '../plan/read.js';
import type { RootShape } from '../plan/shape.js';
import { atField } from './arguments.js';
import type { ListIdentity } from './bind.js';
import { collectFields, type Fragments } from './collect.js';
import type { PlanLimits } from './limits.js';
import type { Variables } from './origin.js';
import type { Planning } from './planning.js';
import { isPlanned, planRoot } from './roots.js';
import { slotRegistry, type SlotSource } from './slots.js';
import { operationScope } from './time.js';

/** What planning an operation takes. `variables` are coerced; their values matter only as far as they shape the plan. */
export type OperationInput = {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly variables: Variables;
  readonly limits: PlanLimits;
  /** What the names of its slots begin with, where it shares a read with other operations. */
  readonly prefix?: string | undefined;
};

/** A root field with its part of the plan, or the error for which it has none, or the reason why it needs none. */
export type PreparedRoot = { readonly key: string; readonly node: FieldNode | undefined } & (
  | {
      readonly kind: 'planned';
      readonly branches: readonly Branch[];
      readonly shape: RootShape;
      readonly slots: readonly SlotSource[];
      readonly lists: readonly ListIdentity[];
      /** Whether GraphQL refuses some of its arguments when it runs the fields. */
      readonly isRefused: boolean;
    }
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'typename' }
  /** Introspection, or a field that is not answered by a plan. */
  | { readonly kind: 'unplanned' }
);

/** Plans every root field of a query by itself, so that one that cannot be planned leaves the others theirs. */
export function planOperation(input: OperationInput): readonly PreparedRoot[] {
  const { schema, operation, fragments, variables } = input;
  const query = schema.getQueryType();
  if (!query) throw new TypeError('the schema has no Query');
  const groups = collectFields(schema, fragments, variables, query, [operation.selectionSet]);
  return [...groups].map(([key, nodes], index): PreparedRoot => {
    const [node] = nodes;
    const name = node?.name.value ?? '';
    if (name === '__typename') return { kind: 'typename', key, node };
    const field = query.getFields()[name];
    if (field === undefined || !isPlanned(input.model, name)) return { kind: 'unplanned', key, node };
    const planning: Planning = {
      ...input,
      slots: slotRegistry(`${input.prefix ?? ''}r${String(index)}v`),
      lists: [],
      refused: [],
    };
    try {
      const scope = operationScope(planning, operation);
      const { branches, shape } = atField(node, () => planRoot(planning, field, nodes, scope));
      const { slots, lists, refused } = planning;
      return {
        kind: 'planned',
        key,
        node,
        branches,
        shape,
        slots: slots.sources(),
        lists,
        isRefused: refused.length > 0,
      };
    } catch (error) {
      if (!(error instanceof ServiceError || error instanceof GraphQLError)) throw error;
      return { kind: 'failed', key, node, error };
    }
  });
}
