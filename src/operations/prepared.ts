import { Kind, type OperationDefinitionNode } from 'graphql';
import type { ReadRequest } from './context.js';
import type { Model } from '../model/model.js';
import { deepFreeze } from '../plan/freeze.js';
import type { ReadPlan } from '../plan/read.js';
import type { PlanLimits } from '../planner/limits.js';
import { planOperation, type PreparedRoot } from '../planner/plan-operation.js';
import { cursorVariables, shapeKey } from '../planner/shape-key.js';

/** An operation planned for one shape of its variables. */
export type PreparedOperation = {
  readonly roots: readonly PreparedRoot[];
  /** Whether every root field is planned, so that nothing else of the operation waits for the same round trip. */
  readonly isWhole: boolean;
  /** The plan of the root fields at these places; always the same object for the same places. */
  readonly plan: (places: readonly number[]) => ReadPlan;
};

/** How many shapes of one operation's variables are kept planned. */
const MAX_SHAPES = 50;

/**
 * Plans operations, each once per shape of its variables. Plans are kept as long as the parsed document they came from,
 * which Apollo's document store bounds.
 */
export function operationPlans(
  model: Model,
  limits: PlanLimits,
  prefix?: string,
): (request: ReadRequest) => PreparedOperation {
  const documents = new WeakMap<OperationDefinitionNode, Map<string, PreparedOperation>>();
  const keyOf = shapeKeys();
  return (request) => {
    const { schema, operation, fragments, variableValues } = request;
    let shapes = documents.get(operation);
    if (shapes === undefined) documents.set(operation, (shapes = new Map<string, PreparedOperation>()));
    const key = keyOf(request);
    let prepared = shapes.get(key);
    if (prepared === undefined) {
      prepared = prepareOperation(
        planOperation({ model, schema, operation, fragments, variables: variableValues, limits, prefix }),
      );
      if (shapes.size >= MAX_SHAPES) shapes.delete(shapes.keys().next().value ?? '');
      shapes.set(key, prepared);
    }
    return prepared;
  };
}

/** Tells which requests of an operation can share a plan; what of that depends on the document alone is found out once. */
export function shapeKeys(): (request: ReadRequest) => string {
  const cursors = new WeakMap<OperationDefinitionNode, ReadonlySet<string>>();
  return ({ schema, operation, fragments, variableValues }) => {
    let names = cursors.get(operation);
    if (names === undefined) {
      names = cursorVariables({ kind: Kind.DOCUMENT, definitions: [operation, ...Object.values(fragments)] });
      cursors.set(operation, names);
    }
    return shapeKey(schema, operation, names, variableValues);
  };
}

function prepareOperation(roots: readonly PreparedRoot[]): PreparedOperation {
  const plans = new Map<string, ReadPlan>();
  const plan = (places: readonly number[]): ReadPlan => {
    const key = places.join();
    const known = plans.get(key);
    if (known !== undefined) return known;
    const chosen = places.flatMap((place) => {
      const root = roots[place];
      return root?.kind === 'planned' ? [root] : [];
    });
    const made = deepFreeze<ReadPlan>({
      kind: 'read',
      branches: chosen.flatMap(({ branches }) => branches),
      slots: chosen.flatMap(({ slots }) => slots.map(({ declaration }) => declaration)),
    });
    plans.set(key, made);
    return made;
  };
  return { roots, isWhole: roots.every(({ kind }) => kind !== 'unplanned'), plan };
}
