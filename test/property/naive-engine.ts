import type { Engine } from '../../src/engine/engine.js';
import { graphOf, type NaiveGraph } from '../support/naive-graph.js';
import { evaluateNaively } from '../support/naive.js';

/** An engine that goes through two lists for every answer. Each write replaces all that was there. */
export function naiveEngine(): Engine {
  let graph: NaiveGraph = { nodes: [], edges: [] };
  return {
    name: 'embedded',
    run: (plan, values) => Promise.resolve(evaluateNaively(graph, plan, values)),
    outline: () => {
      throw new Error('a naive walk has no outline');
    },
    write: (plan) => {
      graph = graphOf(plan);
      return Promise.resolve();
    },
    prepare: () => Promise.resolve(),
    state: () => Promise.resolve({ empty: graph.nodes.length === 0, seed: undefined, edited: false }),
    close: () => Promise.resolve(),
  };
}
