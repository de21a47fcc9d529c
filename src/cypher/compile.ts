import type { ReadPlan } from '../plan/read.js';
import type { SlotDeclaration } from '../plan/slot.js';
import { branchText } from './branch.js';
import { newNames } from './names.js';

/** A text for Neo4j with the slots it reads from the one map parameter `$p`. It holds no values. */
export type CypherText = { readonly text: string; readonly slots: readonly SlotDeclaration[] };

/**
 * The one text that answers a whole plan: a branch for each part, joined so that one round trip serves all. Each record is
 * `f`, the branch, and `r`, the row. https://neo4j.com/docs/cypher-manual/5/clauses/union/
 */
export function compileRead(plan: ReadPlan): CypherText {
  const names = newNames();
  const branches = plan.branches.map((branch, index) => branchText(branch, index, names));
  return Object.freeze({ text: branches.join('\nUNION ALL\n'), slots: plan.slots });
}
