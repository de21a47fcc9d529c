import type { Engine } from '../../engine/engine.js';
import type { Model } from '../../model/model.js';
import type { SeedReport } from './report.js';
import { seedPlan, seedVersionOf } from './seed-plan.js';

/** What seeding needs: the model, the engine to write to, and the directory of the seeds, whose URL ends in a slash. */
export type SeedParts = { readonly model: Model; readonly engine: Engine; readonly directory: URL };

/** Seeding of one store. */
export type Seeding = {
  /** The version of the graph that the shipped seeds and the installed packages give. */
  readonly version: () => string;
  /** Replaces what is stored by the seeds, in one transaction, and says what they came to. */
  readonly run: () => Promise<SeedReport>;
};

/** A large write on a slow machine; nothing but a database that hangs takes as long. */
const DEADLINE_MS = 300_000;

/** Seeding of the engine's store from the directory. The same on every engine, and the same however often it is run. */
export function createSeed({ model, engine, directory }: SeedParts): Seeding {
  let version: string | undefined;
  return {
    version: () => (version ??= seedVersionOf(directory)),
    run: async () => {
      const { plan, report } = seedPlan(model, directory);
      await engine.prepare({ deadline: DEADLINE_MS });
      await engine.write(plan, { deadline: DEADLINE_MS });
      return report;
    },
  };
}
