import { getNamedType, isObjectType, type FieldNode, type GraphQLResolveInfo } from 'graphql';
import { collectFields } from '../planner/collect.js';
import { selectionSets } from '../planner/planning.js';

/** Whether a client selects a field some steps below the one that is resolved; the types on the way are objects. */
export function selects(info: GraphQLResolveInfo, ...path: readonly string[]): boolean {
  const { schema, fragments, variableValues } = info;
  let type = getNamedType(info.returnType);
  let nodes: readonly FieldNode[] = info.fieldNodes;
  for (const name of path) {
    if (!isObjectType(type)) throw new TypeError(`${type.name} is not an object type`);
    const groups = collectFields(schema, fragments, variableValues, type, selectionSets(nodes));
    nodes = [...groups.values()].flat().filter((node) => node.name.value === name);
    type = getNamedType(type.getFields()[name]?.type ?? type);
  }
  return nodes.length > 0;
}
