/**
 * Whether the tests on Neo4j run in full, as they do where CI is true. It plans every text that it has not seen before, which
 * takes it up to seconds, so that a run at home asks it a part of what the embedded engine is asked in full.
 */
const isThorough = process.env['CI'] === 'true';

/** Every so manieth of some items, or all of them where tests are thorough. */
export function partOf<Item>(items: readonly Item[], every: number): readonly Item[] {
  return isThorough ? items : items.filter((_, index) => index % every === 0);
}

/** What stands behind the name of tests of which not all are run. */
export const partly = isThorough ? '' : ' (a part of them; CI=true runs all)';
