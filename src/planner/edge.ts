import { isNonNullType, type FieldNode, type GraphQLObjectType } from 'graphql';
import type { EdgeField, NestedRow } from '../plan/shape.js';
import { newColumns, type Columns } from './columns.js';
import { collectOf, typeOfField } from './fields.js';
import { leafOf } from './leaf.js';
import type { Listed } from './order.js';
import { selectionSets, type Planning, type PlanNode, type Scope } from './planning.js';

/** Plans what is asked of the edges of a connection. */
export function planEdge(
  planning: Planning,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  { target, relation }: Listed,
  scope: Scope,
  columns: Columns,
  planNode: PlanNode,
): readonly EdgeField[] {
  return [...collectOf(planning, type, nodes)].map(([key, group]): EdgeField => {
    const name = group[0]?.name.value ?? '';
    const property = relation?.properties.get(name);
    if (property !== undefined) {
      const column = columns.property('edge', property.name);
      return { key, value: { kind: 'value', column, leaf: leafOf(typeOfField(type, name)) } };
    }
    switch (name) {
      case '__typename':
        return { key, value: { kind: 'typename', name: type.name } };
      case 'cursor':
        return { key, value: { kind: 'cursor' } };
      case 'node':
        return {
          key,
          value: { kind: 'node', shape: planNode(planning, target, selectionSets(group), scope, columns) },
        };
      case 'fact':
        return {
          key,
          value: {
            ...planFact(planning, group, scope, columns, planNode),
            required: isNonNullType(typeOfField(type, name)),
          },
        };
      default:
        throw new TypeError(`${type.name}.${name} is not planned`);
    }
  });
}

/** The fact that an edge stands for, with its claims. */
function planFact(
  planning: Planning,
  nodes: readonly FieldNode[],
  scope: Scope,
  columns: Columns,
  planNode: PlanNode,
): Omit<NestedRow, 'required'> {
  const nested = newColumns();
  const shape = planNode(planning, 'Relation', selectionSets(nodes), scope, nested);
  return { kind: 'nested', column: columns.add({ kind: 'fact', selection: { columns: nested.all() } }), shape };
}
