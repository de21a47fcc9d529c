import type { FieldNode, GraphQLObjectType } from 'graphql';
import { deepFreeze } from '../plan/freeze.js';
import type { ReadPlan } from '../plan/read.js';
import type { RootShape } from '../plan/shape.js';
import type { Column } from '../plan/selection.js';
import type { Slot } from '../plan/slot.js';
import { fieldArguments } from './arguments.js';
import type { ListIdentity } from './bind.js';
import { collectFields } from './collect.js';
import { newColumns } from './columns.js';
import type { OperationInput } from './plan-operation.js';
import { selectionSets, type Planning, type Scope } from './planning.js';
import { planNode } from './select.js';
import { slotRegistry, type SlotSource } from './slots.js';
import { operationScope, scopeOf } from './time.js';

/** A place in an operation where an analysis names nodes: what is asked of them, and below which root field. */
export type NodesPlace = { readonly type: string; readonly nodes: readonly FieldNode[]; readonly root: string };

/** The read of the nodes at a place: `ids` is the slot of their ids, which the analysis knows. */
export type PreparedNodes = {
  readonly plan: ReadPlan;
  readonly ids: Slot;
  /** What its rows hold. */
  readonly columns: readonly Column[];
  readonly shape: RootShape;
  readonly slots: readonly SlotSource[];
  readonly lists: readonly ListIdentity[];
};

/** Plans the nodes at a place as if they had been asked for by `nodes(ids)`, on the day of their root field. */
export function planNodes(input: OperationInput, place: NodesPlace): PreparedNodes {
  const planning: Planning = { ...input, slots: slotRegistry(input.prefix ?? ''), lists: [], refused: [] };
  const columns = newColumns();
  const shape = planNode(planning, place.type, selectionSets(place.nodes), rootScope(planning, input, place), columns);
  const ids = planning.slots.add('strings', { kind: 'literal', value: [] });
  const selection = { columns: columns.all() };
  const source = { kind: 'keys' as const, labels: ['Node'], property: 'id', values: ids };
  const slots = planning.slots.sources();
  return {
    plan: deepFreeze<ReadPlan>({
      kind: 'read',
      branches: [{ kind: 'rows', source, where: undefined, page: undefined, selection }],
      slots: slots.map(({ declaration }) => declaration),
    }),
    ids,
    columns: selection.columns,
    shape: { kind: 'many', rows: 0, shape },
    slots: slots.filter(({ declaration }) => declaration.name !== ids.name),
    lists: planning.lists,
  };
}

function rootScope(planning: Planning, input: OperationInput, place: NodesPlace): Scope {
  const inherited = operationScope(planning, input.operation);
  const query = planning.schema.getQueryType() as GraphQLObjectType;
  const groups = collectFields(planning.schema, planning.fragments, planning.variables, query, [
    input.operation.selectionSet,
  ]);
  const [node] = groups.get(place.root) ?? [];
  const field = query.getFields()[node?.name.value ?? ''];
  if (node === undefined || field === undefined) return inherited;
  return scopeOf(planning, fieldArguments(planning, field, node), inherited);
}
