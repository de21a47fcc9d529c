import type { Measure } from '../plan/aggregate.js';

/** The measures of groups while they are planned: equal ones are taken once. */
export type Measures = {
  /** The place of the measure among them. */
  readonly add: (measure: Measure) => number;
  readonly all: () => readonly Measure[];
};

/** An empty list of measures. */
export function newMeasures(): Measures {
  const measures = new Map<string, Measure>();
  return {
    add(measure) {
      const key = JSON.stringify(measure);
      if (!measures.has(key)) measures.set(key, measure);
      return [...measures.keys()].indexOf(key);
    },
    all: () => [...measures.values()],
  };
}
