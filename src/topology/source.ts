import type { Topology } from './topology.js';

/** Gives the topology as it is now, and knows when it is out of date. */
export type TopologySource = {
  /** The present topology. After a write, the new one if it is ready within a moment, else the one before. */
  readonly current: () => Promise<Topology>;
  /** Says that the graph has changed. The next use loads it anew. */
  readonly invalidate: () => void;
  /** Milliseconds since the graph is known to have changed without a newer topology; 0 while there is no such change. */
  readonly lag: () => number;
};

/** How a source loads, and for how long it trusts what it loaded. */
export type SourceParts = {
  readonly load: (version: number) => Promise<Topology>;
  readonly now: () => number;
  /** Milliseconds after which somebody else may have written; Infinity where nobody else can. */
  readonly maxAge: number;
  /** Milliseconds that a use waits for a newer topology where it has an older one. */
  readonly patience: number;
};

/** A source that loads when it is first used. One load runs at a time, and the old topology serves until the new one is whole. */
export function topologySource({ load, now, maxAge, patience }: SourceParts): TopologySource {
  let held: Topology | undefined;
  let changes = 0;
  let changedAt: number | undefined;
  let version = 0;
  let loading: Promise<Topology> | undefined;
  const reload = async (): Promise<Topology> => {
    const startedAt = now();
    const known = changes;
    try {
      const next = await load(version + 1);
      version = next.version;
      held = next;
      // What changed while it was being loaded may or may not be in it.
      changedAt = changes === known ? undefined : startedAt;
      return next;
    } finally {
      loading = undefined;
    }
  };
  const isFresh = (topology: Topology): boolean =>
    changedAt === undefined && topology.nodes.count > 0 && now() - topology.loadedAt < maxAge;
  return {
    current: async () => {
      if (held !== undefined && isFresh(held)) return held;
      loading ??= reload();
      if (held === undefined || held.nodes.count === 0) return loading;
      return soonest(loading, held, patience);
    },
    invalidate: () => {
      changes += 1;
      changedAt ??= now();
    },
    lag: () => (changedAt === undefined ? 0 : now() - changedAt),
  };
}

/** The newer one if it comes in time. That it fails is for those to learn who have nothing else. */
async function soonest(loading: Promise<Topology>, held: Topology, patience: number): Promise<Topology> {
  let timer: NodeJS.Timeout | undefined;
  const patient = new Promise<Topology>((resolve) => (timer = setTimeout(() => resolve(held), patience)));
  const newer = loading.catch(() => held);
  return Promise.race([newer, patient]).finally(() => clearTimeout(timer));
}
