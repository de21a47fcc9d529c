import type { Model } from '../../src/model/model.js';
import type { GraphEdge, GraphNode } from '../../src/operations/seed/graph.js';
import { edgeSteps, nodeSteps } from '../../src/operations/seed/write-steps.js';
import type { WriteStep } from '../../src/plan/write.js';
import { countsOf } from './counts.js';
import { entities } from './entities.js';
import { evidence } from './evidence.js';
import { randomOf } from './random.js';
import { relations } from './relations.js';

/** How many rows are made, and written, at a time. */
const BATCH = 10_000;

/** Tells the service that the store is filled and not of its seeds. */
const FILLED: WriteStep = {
  kind: 'nodes',
  labels: ['Meta'],
  integers: [],
  rows: [{ id: 'seed', properties: { id: 'seed', version: 'bench', edited: true } }],
};

/** The whole graph in batches of steps, nodes before the edges that need them. The seed determines all of it. */
export function* graphSteps(model: Model, entityCount: number, seed: number): Generator<readonly WriteStep[]> {
  const counts = countsOf(entityCount);
  for (const nodes of batches(entities(counts))) yield nodeSteps(model, nodes);
  for (const edges of batches(relations(counts, randomOf(seed)))) yield edgeSteps(model, edges);
  for (const parts of batches(evidence(counts, randomOf(seed + 1)), BATCH / 5)) {
    yield nodeSteps(
      model,
      parts.flatMap(({ nodes }): readonly GraphNode[] => nodes),
    );
    yield edgeSteps(
      model,
      parts.flatMap(({ edges }): readonly GraphEdge[] => edges),
    );
  }
  yield [FILLED];
}

/** How many rows the steps hold. */
export function rowsIn(steps: readonly WriteStep[]): number {
  return steps.reduce((sum, step) => sum + (step.kind === 'clear' ? 0 : step.rows.length), 0);
}

function* batches<Item>(items: Iterable<Item>, size: number = BATCH): Generator<readonly Item[]> {
  let batch: Item[] = [];
  for (const item of items) {
    if (batch.push(item) < size) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}
