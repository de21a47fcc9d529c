import type { Search } from '../../plan/search.js';
import type { BranchAnswer } from './branch.js';
import { slotList, slotNumber, type Call, type Test } from './call.js';
import type { StoredNode } from './graph.js';
import { compilePredicate } from './predicate.js';
import { compileSelection } from './selection.js';
import { findAll, findSome, type WordHit } from './word-index.js';
import { wordsOf } from './words-of.js';

type Found = { readonly node: StoredNode; readonly score: number };

/** The search as a function. */
export function compileSearch({ label, words, where, limit, selection }: Search): BranchAnswer {
  const test: Test = where === undefined ? () => true : compilePredicate(where);
  const project = compileSelection(selection);
  const passing = (hits: readonly WordHit[], call: Call): readonly Found[] =>
    hits.flatMap(({ record, score }) => {
      call.clock.tick();
      const node = call.store.nodes[record];
      return node !== undefined && test(node, undefined, call) ? [{ node, score }] : [];
    });
  return (call) => {
    const index = wordsOf(call.store, label);
    const asked = slotList(call, words).map(String);
    const all = passing(findAll(index, asked), call);
    const found = all.length > 0 ? all : passing(findSome(index, asked), call);
    return [...found]
      .sort(byScore)
      .slice(0, slotNumber(call, limit))
      .map(({ node }) => project({ node, edge: undefined, keys: [] }, call));
  };
}

function byScore(one: Found, two: Found): number {
  return two.score - one.score || (one.node.id < two.node.id ? -1 : 1);
}
