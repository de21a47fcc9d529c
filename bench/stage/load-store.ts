import type { Engine } from '../../src/engine/engine.js';
import { loadSchema } from '../../src/model/load.js';
import { graphSteps, rowsIn } from '../graph/steps.js';
import { rootUrl } from '../root.js';

/** What came of a load. */
export type Loaded = { readonly rows: number; readonly seconds: number; readonly peakBytes: number };

/** Milliseconds that a batch may take. */
const DEADLINE = 600_000;

/** Writes the generated graph through the engine, a transaction for each batch. */
export async function loadStore(engine: Engine, entities: number, seed: number): Promise<Loaded> {
  const { model } = loadSchema(new URL('schema/', rootUrl));
  await engine.prepare({ deadline: DEADLINE });
  const startedAt = performance.now();
  let rows = 0;
  for (const steps of graphSteps(model, entities, seed)) {
    await engine.write({ kind: 'write', steps }, { deadline: DEADLINE });
    rows += rowsIn(steps);
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  return { rows, seconds, peakBytes: process.resourceUsage().maxRSS * 1_024 };
}
