import { GraphQLError, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
import type { Context, ReadRequest } from './context.js';
import type { Engine, RunOptions } from '../engine/engine.js';
import { ServiceError } from '../errors/service-error.js';
import type { Model } from '../model/model.js';
import { bindSlots } from '../planner/bind.js';
import type { SlotValues } from '../plan/slot.js';
import type { PlanLimits } from '../planner/limits.js';
import type { PreparedRoot } from '../planner/plan-operation.js';
import { isOwnFault } from './own-fault.js';
import { operationPlans, type PreparedOperation } from './prepared.js';
import type { RunTogether } from './run-together.js';
import { shapedRoots, type BoundRoot } from './shaped-roots.js';

/** What reading takes: the model and the engine, fixed at start. */
export type ReadParts = {
  readonly model: Model;
  readonly engine: Engine;
  readonly limits: PlanLimits;
};

/** The two ways to the answer of a query that is planned. */
export type Reader = Pick<Context, 'read' | 'complete'>;

/** The values of the root fields by response key, errors among them; flawless if GraphQL answers all of them as they are. */
type Answers = {
  readonly roots: readonly PreparedRoot[];
  readonly values: Map<string, unknown>;
  isFlawless: boolean;
};

/**
 * Makes readers. All root fields of an operation are answered by one round trip, which beside analyses is also that of their
 * evidence; a reader serves one request, whose day is what `asOf: {}` means.
 */
export function createRead(parts: ReadParts): (options: RunOptions, together: RunTogether, today: string) => Reader {
  const prepare = operationPlans(parts.model, parts.limits);
  return (options, together, today) => {
    const alone: RunTogether = (plan, values) => parts.engine.run(plan, values, options);
    const operations = new Map<OperationDefinitionNode, Promise<Answers>>();
    const answer = (request: ReadRequest, prepared: PreparedOperation): Promise<Answers> => {
      const answers = readOperation(parts, prepared, request, today, prepared.isWhole ? alone : together);
      operations.set(request.operation, answers);
      return answers;
    };
    return {
      read: async <Value>(info: GraphQLResolveInfo) => {
        const { values } = await (operations.get(info.operation) ?? answer(info, prepare(info)));
        if (!values.has(String(info.path.key))) throw new TypeError(`Query.${info.fieldName} is not planned`);
        const value = values.get(String(info.path.key));
        if (value instanceof Error) throw value;
        return value as Value;
      },
      complete: async (request) => {
        try {
          // Beside an analysis, the read waits until GraphQL asks for both, so that they share a round trip.
          const prepared = prepare(request);
          if (!prepared.isWhole) return undefined;
          const answers = await answer(request, prepared);
          return answers.isFlawless ? dataOf(answers) : undefined;
        } catch {
          // What fails here fails again when GraphQL asks for it, and is told at its place.
          return undefined;
        }
      },
    };
  };
}

function dataOf({ roots, values }: Answers): Record<string, unknown> {
  const data = Object.create(null) as Record<string, unknown>;
  for (const { key, kind } of roots) data[key] = kind === 'typename' ? 'Query' : values.get(key);
  return data;
}

async function readOperation(
  parts: ReadParts,
  prepared: PreparedOperation,
  request: ReadRequest,
  today: string,
  run: RunTogether,
): Promise<Answers> {
  const { roots } = prepared;
  const answers: Answers = { roots, values: new Map(), isFlawless: roots.every(isCompletable) };
  const binding = { variables: request.variableValues, today, limits: parts.limits };
  const ready: BoundRoot[] = [];
  for (const [index, root] of roots.entries()) {
    if (root.kind === 'failed') setError(answers, root, root.error);
    if (root.kind !== 'planned') continue;
    try {
      ready.push({ index, root, bound: bindSlots(root.slots, root.lists, binding) });
    } catch (error) {
      setError(answers, root, error);
    }
  }
  await runRoots(parts, prepared, ready, run, answers);
  return answers;
}

function isCompletable(root: PreparedRoot): boolean {
  return root.kind === 'typename' || (root.kind === 'planned' && !root.isRefused);
}

function setError(answers: Answers, root: PreparedRoot, error: unknown): void {
  answers.isFlawless = false;
  answers.values.set(root.key, located(error, root));
}

/** Runs the roots together; where that fails for a reason of their own, each by itself, so that one leaves the others their data. */
async function runRoots(
  parts: ReadParts,
  prepared: PreparedOperation,
  ready: readonly BoundRoot[],
  run: RunTogether,
  answers: Answers,
): Promise<void> {
  if (ready.length === 0) return;
  const values = Object.assign({}, ...ready.map(({ bound }) => bound.values)) as SlotValues;
  try {
    const plan = prepared.plan(ready.map(({ index }) => index));
    const rows = plan.branches.length === 0 ? [] : await run(plan, values);
    for (const { root, value, isFlawless } of shapedRoots(ready, rows, values, parts.limits)) {
      answers.values.set(root.key, value);
      if (!isFlawless) answers.isFlawless = false;
    }
  } catch (error) {
    if (ready.length > 1 && isOwnFault(error)) {
      for (const root of ready) await runRoots(parts, prepared, [root], run, answers);
    } else {
      for (const { root } of ready) setError(answers, root, error);
    }
  }
}

function located(error: unknown, root: PreparedRoot): unknown {
  if (!(error instanceof ServiceError) || root.node === undefined) return error;
  return new GraphQLError(error.message, { nodes: root.node, originalError: error });
}
