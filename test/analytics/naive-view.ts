import type { View, ViewOptions } from '../../src/topology/view.js';
import type { Topology } from '../../src/topology/topology.js';

/** An edge as it may be walked from one node to another. */
export type Step = { readonly edge: number; readonly from: number; readonly to: number };

/** Every step that the options allow, by looking at every edge. */
export function naiveSteps({ edges, relations }: Topology, options: ViewOptions): readonly Step[] {
  const all = Array.from({ length: edges.count }, (_, edge) => edge);
  return all
    .filter((edge) => options.relations?.includes(edges.relation[edge] ?? -1) ?? true)
    .filter((edge) => {
      if (options.at === undefined) return true;
      const { day, mode } = options.at;
      const [from, to] = mode === 'certain' ? [edges.fromMax, edges.toMin] : [edges.fromMin, edges.toMax];
      return (from[edge] ?? 0) <= day && day < (to[edge] ?? 0);
    })
    .filter((edge) => {
      const { known } = options;
      if (known === undefined) return edges.withdrawn[edge] === Infinity;
      return (edges.recorded[edge] ?? 0) <= known && known < (edges.withdrawn[edge] ?? 0);
    })
    .flatMap((edge): readonly Step[] => {
      const [source = 0, target = 0] = [edges.source[edge], edges.target[edge]];
      const isFree = relations[edges.relation[edge] ?? 0]?.symmetric === true;
      const along = { edge, from: source, to: target };
      const back = { edge, from: target, to: source };
      if (source === target) return [along];
      if (isFree || options.direction === 'both') return [along, back];
      return options.direction === 'out' ? [along] : [back];
    });
}

/** Every step that a view tells. */
export function stepsOf(view: View): readonly Step[] {
  const steps: Step[] = [];
  for (let node = 0; node < view.topology.nodes.count; node++) {
    view.follow(node, (edge, to) => steps.push({ edge, from: node, to }));
  }
  return steps;
}

/** The distance of every node that can be reached from some, by relaxing every step until nothing changes. */
export function naiveDistances(steps: readonly Step[], centres: readonly number[]): ReadonlyMap<number, number> {
  const distances = new Map(centres.map((node) => [node, 0]));
  for (let changed = true; changed;) {
    changed = false;
    for (const { from, to } of steps) {
      const next = (distances.get(from) ?? Infinity) + 1;
      if (next < (distances.get(to) ?? Infinity)) {
        distances.set(to, next);
        changed = true;
      }
    }
  }
  return distances;
}
