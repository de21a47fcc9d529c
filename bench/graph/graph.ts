import { loadSchema } from '../../src/model/load.js';
import type { Model } from '../../src/model/model.js';
import type { WriteStep } from '../../src/plan/write.js';
import { rootUrl } from '../root.js';
import { generatedPopulation, generatedSteps } from './generated.js';
import { seededPopulation, seededSteps } from './seeded.js';
import type { Population } from './sample.js';
import type { Size } from './size.js';

/** A graph that everyone is measured on. */
export type Graph = {
  readonly model: Model;
  /** All of it in batches of steps, nodes before the edges that need them. */
  readonly steps: () => Iterable<readonly WriteStep[]>;
  readonly population: () => Population;
};

/** The graph of this size; a generated one is determined by the seed. */
export function graphOf(size: Size, seed: number): Graph {
  const { model } = loadSchema(new URL('schema/', rootUrl));
  if (size === 'seeds') {
    return { model, steps: () => [seededSteps(model)], population: () => seededPopulation(model) };
  }
  return { model, steps: () => generatedSteps(model, size, seed), population: () => generatedPopulation(size) };
}
