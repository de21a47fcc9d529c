/**
 * Allots the variables of one text. Every name is new: expression subqueries see all outer names, and a reused one would
 * be a join.
 */
export type Names = {
  readonly node: () => string;
  readonly edge: () => string;
  readonly value: () => string;
};

/** Fresh names: `n0`, `e0`, `v0`, ... */
export function newNames(): Names {
  const counters = { n: 0, e: 0, v: 0 };
  const next = (kind: keyof typeof counters): string => `${kind}${String(counters[kind]++)}`;
  return { node: () => next('n'), edge: () => next('e'), value: () => next('v') };
}

/** The names by which a text calls a row's node, the edge that led to it, and the claim by which its list's choice reads it. */
export type RowNames = { readonly node: string; readonly edge: string | undefined; readonly claim?: string };

/** The variables of a row. */
export function boundNames({ node, edge, claim }: RowNames): readonly string[] {
  return [node, edge, claim].filter((name) => name !== undefined);
}

/** A slot in the text: a key of the one map parameter, so that the plan cache sees one type whatever the value. */
export function slotText(slot: { readonly name: string }): string {
  return `$p.${slot.name}`;
}

/**
 * What holds always, and never, as a condition on the parameter. Of a literal, Neo4j makes a plan without rows, which then fails
 * its own check where a subquery orders and limits them ("Expected ... but got ...").
 */
export const ALWAYS = '$p IS NOT NULL';
export const NEVER = '$p IS NULL';
