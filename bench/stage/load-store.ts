import type { Engine } from '../../src/engine/engine.js';
import type { Graph } from '../graph/graph.js';
import { addTo, NOTHING, type Tally } from '../graph/tally.js';

/** What came of a load. */
export type Loaded = Tally & { readonly seconds: number; readonly peakBytes: number };

/** Milliseconds that a batch may take. */
const DEADLINE = 600_000;

/** Writes the graph through the engine, a transaction for each batch. */
export async function loadStore(engine: Engine, graph: Graph): Promise<Loaded> {
  await engine.prepare({ deadline: DEADLINE });
  const startedAt = performance.now();
  let tally = NOTHING;
  for (const steps of graph.steps()) {
    await engine.write({ kind: 'write', steps }, { deadline: DEADLINE });
    tally = addTo(tally, steps);
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  return { ...tally, seconds, peakBytes: process.resourceUsage().maxRSS * 1_024 };
}
