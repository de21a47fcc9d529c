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
import { planRoot } from './roots.js';
import { slotRegistry, type SlotSource } from './slots.js';
import { planOperationAsOf } from './time.js';

/** What planning an operation takes. `variables` are coerced; their values matter only as far as they shape the plan. */
export type OperationInput = {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Fragments;
  readonly variables: Variables;
  readonly limits: PlanLimits;
};

/** A root field with its part of the plan, or the error for which it has none. */
export type PreparedRoot = { readonly key: string; readonly node: FieldNode | undefined } & (
  | {
      readonly kind: 'planned';
      readonly branches: readonly Branch[];
      readonly shape: RootShape;
      readonly slots: readonly SlotSource[];
      readonly lists: readonly ListIdentity[];
    }
  | { readonly kind: 'failed'; readonly error: Error }
);

/** Plans every root field of a query by itself, so that one that cannot be planned leaves the others theirs. */
export function planOperation(input: OperationInput): readonly PreparedRoot[] {
  const { schema, operation, fragments, variables } = input;
  const query = schema.getQueryType();
  if (!query) throw new TypeError('the schema has no Query');
  const groups = collectFields(schema, fragments, variables, query, [operation.selectionSet]);
  return [...groups].flatMap(([key, nodes], index): PreparedRoot[] => {
    const field = query.getFields()[nodes[0]?.name.value ?? ''];
    if (field === undefined) return [];
    const planning: Planning = { ...input, slots: slotRegistry(`r${String(index)}v`), lists: [] };
    try {
      const scope = { holds: planOperationAsOf(planning, operation) };
      const { branches, shape } = atField(nodes[0], () => planRoot(planning, field, nodes, scope));
      return [
        {
          kind: 'planned',
          key,
          node: nodes[0],
          branches,
          shape,
          slots: planning.slots.sources(),
          lists: planning.lists,
        },
      ];
    } catch (error) {
      if (!(error instanceof ServiceError || error instanceof GraphQLError)) throw error;
      return [{ kind: 'failed', key, node: nodes[0], error }];
    }
  });
}
