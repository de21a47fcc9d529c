import type { Search } from '../../plan/search.js';
import type { BranchAnswer } from './branch.js';
import { slotList, slotNumber, type Call, type Test } from './call.js';
import { extentOf } from './extent.js';
import type { StoredNode } from './graph.js';
import { compilePredicate } from './predicate.js';
import { compileSelection } from './selection.js';
import { findWords, indexWords } from './word-index.js';

type Found = { readonly node: StoredNode; readonly score: number };

/** The search as a function. */
export function compileSearch({ label, words, where, limit, selection }: Search): BranchAnswer {
  const test: Test = where === undefined ? () => true : compilePredicate(where);
  const project = compileSelection(selection);
  return (call) =>
    found(label, slotList(call, words).map(String), call)
      .filter(({ node }) => test(node, undefined, call))
      .sort(byScore)
      .slice(0, slotNumber(call, limit))
      .map(({ node }) => project({ node, edge: undefined, keys: [] }, call));
}

function found(label: string, words: readonly string[], call: Call): readonly Found[] {
  const extent = extentOf(call.store, [label]);
  extent.words ??= indexWords(extent.nodes);
  return findWords(extent.words, words).flatMap(({ record, score }) => {
    call.clock.tick();
    const node = call.store.nodes[record];
    return node === undefined ? [] : [{ node, score }];
  });
}

function byScore(one: Found, two: Found): number {
  return two.score - one.score || (one.node.id < two.node.id ? -1 : 1);
}
