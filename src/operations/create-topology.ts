import type { Engine } from '../engine/engine.js';
import type { Model } from '../model/model.js';
import { planOutline } from '../planner/plan-outline.js';
import { loadTopology } from '../topology/load.js';
import { topologySource, type TopologySource } from '../topology/source.js';

/** A load may take this long: minutes where millions of edges come from a database. */
const LOAD_MS = 600_000;

/** How long a topology of a database that others write to is trusted. */
const MAX_AGE_MS = 300_000;

/** How long a request waits for a newer topology where there is an older one. */
const PATIENCE_MS = 1_000;

/** The topology of what the engine stores. */
export function createTopology(model: Model, engine: Engine, clock: () => Date): TopologySource {
  const plan = planOutline(model);
  const now = (): number => clock().getTime();
  return topologySource({
    load: (version) => loadTopology({ plan, batches: engine.outline(plan, { deadline: LOAD_MS }), version, now }),
    now,
    // The embedded engine lets no other process write.
    maxAge: engine.name === 'embedded' ? Infinity : MAX_AGE_MS,
    patience: PATIENCE_MS,
  });
}
