import type { BranchRows, Engine, RunOptions } from '../engine/engine.js';
import { deepFreeze } from '../plan/freeze.js';
import type { ReadPlan } from '../plan/read.js';
import type { SlotValues } from '../plan/slot.js';
import { isOwnFault } from './own-fault.js';

type Waiting = {
  readonly plan: ReadPlan;
  readonly values: SlotValues;
  readonly answer: (rows: BranchRows) => void;
  readonly fail: (error: unknown) => void;
};

/** Answers one plan of several that go together. */
export type RunTogether = (plan: ReadPlan, values: SlotValues) => Promise<BranchRows>;

/** Runs all plans that are handed over in one turn of the event loop as one read: one round trip for all of them. */
export function runTogether(engine: Engine, options: RunOptions): RunTogether {
  let waiting: Waiting[] = [];
  const flush = (): void => {
    const batches = withoutClashes(waiting);
    waiting = [];
    for (const batch of batches) void runBatch(engine, options, batch);
  };
  return (plan, values) =>
    new Promise((answer, fail) => {
      // Resolvers that go on after the same promise come to ask before the next turn does.
      if (waiting.push({ plan, values, answer, fail }) === 1) setImmediate(flush);
    });
}

/** Plans whose slots bear the same names, as one plan asked for twice does, cannot share one map of values. */
function withoutClashes(waiting: readonly Waiting[]): readonly Waiting[][] {
  const batches: { readonly items: Waiting[]; readonly names: Set<string> }[] = [];
  for (const item of waiting) {
    const names = Object.keys(item.values);
    let batch = batches.find((candidate) => !names.some((name) => candidate.names.has(name)));
    if (batch === undefined) batches.push((batch = { items: [], names: new Set() }));
    batch.items.push(item);
    for (const name of names) batch.names.add(name);
  }
  return batches.map(({ items }) => items);
}

async function runBatch(engine: Engine, options: RunOptions, batch: readonly Waiting[]): Promise<void> {
  try {
    const plan = combined(batch.map((item) => item.plan));
    const values = Object.assign({}, ...batch.map((item) => item.values)) as SlotValues;
    const rows = await engine.run(plan, values, options);
    let first = 0;
    for (const item of batch) item.answer(rows.slice(first, (first += item.plan.branches.length)));
  } catch (error) {
    if (batch.length > 1 && isOwnFault(error)) for (const item of batch) await runBatch(engine, options, [item]);
    else for (const item of batch) item.fail(error);
  }
}

/** How many combinations that begin with one plan are kept. */
const MAX_COMBINATIONS = 20;

type Combination = { readonly plans: readonly ReadPlan[]; readonly plan: ReadPlan };

const combinations = new WeakMap<ReadPlan, Combination[]>();

/** One plan for several; always the same object for the same plans, since engines keep what they make of a plan. */
function combined(plans: readonly ReadPlan[]): ReadPlan {
  const [first] = plans;
  if (first === undefined) throw new TypeError('there is no plan to run');
  if (plans.length === 1) return first;
  let known = combinations.get(first);
  if (known === undefined) combinations.set(first, (known = []));
  const found = known.find(
    (entry) => entry.plans.length === plans.length && entry.plans.every((plan, index) => plan === plans[index]),
  );
  if (found !== undefined) return found.plan;
  const plan = deepFreeze<ReadPlan>({
    kind: 'read',
    branches: plans.flatMap(({ branches }) => branches),
    slots: plans.flatMap(({ slots }) => slots),
  });
  if (known.push({ plans, plan }) > MAX_COMBINATIONS) known.shift();
  return plan;
}
