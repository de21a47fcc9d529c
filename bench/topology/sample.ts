import { below, randomOf } from '../graph/random.js';
import { nodeId, type Growth } from './grown-graph.js';

/** The nodes whose surroundings are asked for, and the pairs between which paths are. */
export type Questions = {
  readonly nodes: readonly string[];
  readonly pairs: readonly (readonly [from: string, to: string])[];
};

/** Random nodes and pairs of a graph; the seed determines them. */
export function questionsFor({ nodes, seed }: Growth, count: number): Questions {
  const random = randomOf(seed + 1);
  const draw = (): number => below(random, nodes);
  const pair = (): readonly [string, string] => {
    const [from, to] = [draw(), draw()];
    return from === to ? pair() : [nodeId(from), nodeId(to)];
  };
  return {
    nodes: Array.from({ length: count }, () => nodeId(draw())),
    pairs: Array.from({ length: count }, pair),
  };
}

/** Paths of more edges are not looked for, by either side. */
export const MOST_EDGES = 8;
