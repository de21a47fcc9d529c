import type { ReadPlan } from '../../plan/read.js';
import type { SlotValues } from '../../plan/slot.js';
import type { BranchRows } from '../engine.js';
import { compileBranch, type BranchAnswer } from './branch.js';
import type { Clock } from './clock.js';
import type { Store } from './graph.js';

/** Plans live as long as the documents they were made for, and so do the functions made of them. */
const compiled = new WeakMap<ReadPlan, readonly BranchAnswer[]>();

/** Answers a read over the graph as it is now. */
export function evaluate(store: Store, plan: ReadPlan, values: SlotValues, clock: Clock): BranchRows {
  const call = { store, values, clock, members: new Map() };
  return branchesOf(plan).map((branch) => {
    clock.check();
    return branch(call);
  });
}

function branchesOf(plan: ReadPlan): readonly BranchAnswer[] {
  let branches = compiled.get(plan);
  if (branches === undefined) {
    branches = plan.branches.map(compileBranch);
    compiled.set(plan, branches);
  }
  return branches;
}
