import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { edgeContract } from './edge-contract.js';
import { limitContract } from './limit-contract.js';
import { outlineContract } from './outline-contract.js';
import { PATIENT, write } from './plans.js';
import { readContract } from './read-contract.js';
import { searchContract } from './search-contract.js';
import { writeContract } from './write-contract.js';

/**
 * What every engine keeps, as a suite to run on each. `open` answers an engine on a store that is empty or may be
 * emptied; each test starts with nothing stored.
 */
export function engineContract(name: string, open: () => Promise<Engine>): void {
  describe(`the ${name} engine`, () => {
    let engine: Engine;

    beforeAll(async () => {
      engine = await open();
      await engine.prepare(PATIENT);
    });
    beforeEach(() => engine.write(write({ kind: 'clear' }), PATIENT));
    afterAll(() => engine.close());

    const subject = (): Engine => engine;
    writeContract(subject);
    edgeContract(subject);
    readContract(subject);
    limitContract(subject);
    outlineContract(subject);
    searchContract(subject);
  });
}
