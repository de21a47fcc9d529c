import { onTestFinished } from 'vitest';
import { openEmbeddedEngine } from '../../src/engine/embedded/engine.js';
import type { Engine } from '../../src/engine/engine.js';
import type { WriteStep } from '../../src/plan/write.js';
import { temporaryDirectory } from './temporary-directory.js';

/** An embedded engine with what the steps write, closed after the test. */
export async function openEngine(...steps: readonly WriteStep[]): Promise<Engine> {
  const engine = await openEmbeddedEngine({ directory: temporaryDirectory() });
  onTestFinished(() => engine.close());
  await engine.write({ kind: 'write', steps }, { deadline: 20_000 });
  return engine;
}
