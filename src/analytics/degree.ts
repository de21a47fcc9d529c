import { degreeIn, type Projection } from './projection.js';

/** The part of all other nodes that each node is linked with, along the links. */
export function degreeCentrality({ nodes, next }: Projection): Float64Array {
  const others = Math.max(1, nodes.length - 1);
  return Float64Array.from(nodes, (_, node) => degreeIn(next, node) / others);
}
