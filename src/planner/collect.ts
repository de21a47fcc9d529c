import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from './origin.js';

/** The fields asked of an object, in the order of their response keys; each with all nodes that ask for it. */
export type FieldGroups = ReadonlyMap<string, readonly FieldNode[]>;

/** What collecting takes from the document. */
export type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Collects what selection sets ask of an object of a concrete type, as the specification's CollectFields does. */
export function collectFields(
  schema: GraphQLSchema,
  fragments: Fragments,
  variables: Variables,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): FieldGroups {
  const groups = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const matches = (name: string | undefined): boolean => {
    const condition = name === undefined ? type : schema.getType(name);
    return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
  };
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (!isIncluded(node, variables)) continue;
      if (node.kind === 'Field') {
        const key = node.alias?.value ?? node.name.value;
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [node]);
        else group.push(node);
      } else if (node.kind === 'InlineFragment') {
        if (matches(node.typeCondition?.name.value)) visit(node.selectionSet);
      } else if (!seen.has(node.name.value)) {
        seen.add(node.name.value);
        const fragment = fragments[node.name.value];
        if (fragment && matches(fragment.typeCondition.name.value)) visit(fragment.selectionSet);
      }
    }
  };
  for (const set of sets) visit(set);
  return groups;
}

function isIncluded(node: SelectionNode, variables: Variables): boolean {
  if ((node.directives?.length ?? 0) === 0) return true;
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.['if'] === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.['if'] !== false;
}
