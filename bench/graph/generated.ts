import type { Model } from '../../src/model/model.js';
import type { GraphEdge, GraphNode } from '../../src/operations/seed/graph.js';
import { edgeSteps, nodeSteps } from '../../src/operations/seed/write-steps.js';
import type { WriteStep } from '../../src/plan/write.js';
import { countsOf, DOCUMENTED } from './counts.js';
import { BEGINNINGS } from './dates.js';
import { entities } from './entities.js';
import { evidence } from './evidence.js';
import { idOf, nameOf } from './names.js';
import { randomOf } from './random.js';
import { relations } from './relations.js';
import type { Population } from './sample.js';

/** How many rows are made, and written, at a time. */
const BATCH = 10_000;

/** Tells the service that the store is filled and not of its seeds. */
const FILLED: WriteStep = {
  kind: 'nodes',
  labels: ['Meta'],
  integers: [],
  rows: [{ id: 'seed', properties: { id: 'seed', version: 'bench', edited: true } }],
};

/** A graph of so many entities. The seed determines all of it. */
export function* generatedSteps(model: Model, entityCount: number, seed: number): Generator<readonly WriteStep[]> {
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

/** What there is to ask for in a graph of so many entities. */
export function generatedPopulation(entityCount: number): Population {
  const organizations = Array.from({ length: countsOf(entityCount).organizations }, (_, index) => ({
    id: idOf('Organization', index),
    name: nameOf(index),
  }));
  const documented = organizations.flatMap(({ id }, index) => (index % DOCUMENTED === 0 ? [id] : []));
  return { organizations, documented, largeShare: '95', period: BEGINNINGS };
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
