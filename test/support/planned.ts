import { getVariableValues, Kind, parse, type FragmentDefinitionNode, type OperationDefinitionNode } from 'graphql';
import { readConfig } from '../../src/config/config.js';
import { loadSchema } from '../../src/model/load.js';
import type { ReadPlan } from '../../src/plan/read.js';
import { planOperation, type PreparedRoot } from '../../src/planner/plan-operation.js';

const { model, schema } = loadSchema(new URL('../../schema/', import.meta.url));

/** The plan of an operation, as the service makes it. Fails where a root field cannot be planned. */
export function planOf(text: string, variables: Readonly<Record<string, unknown>>): ReadPlan {
  const planned = rootsOf(text, variables).flatMap((root) => {
    if (root.kind === 'failed') throw root.error;
    return root.kind === 'planned' ? [root] : [];
  });
  return {
    kind: 'read',
    branches: planned.flatMap(({ branches }) => branches),
    slots: planned.flatMap(({ slots }) => slots.map(({ declaration }) => declaration)),
  };
}

/** Whether a plan answers all of an operation: no introspection, no analysis. */
export function isPlannedWhole(text: string, variables: Readonly<Record<string, unknown>>): boolean {
  return rootsOf(text, variables).every(({ kind }) => kind !== 'unplanned');
}

function rootsOf(text: string, variables: Readonly<Record<string, unknown>>): readonly PreparedRoot[] {
  const { definitions } = parse(text);
  const operation = definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operation === undefined) throw new Error('there is no operation');
  const fragments = definitions.filter(
    (node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION,
  );
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (errors) throw errors[0] ?? new Error('the variables are wrong');
  return planOperation({
    model,
    schema,
    operation,
    fragments: Object.fromEntries(fragments.map((node) => [node.name.value, node])),
    variables: coerced,
    limits: readConfig({}).limits,
  });
}
