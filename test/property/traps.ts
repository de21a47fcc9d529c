import { afterAll, beforeAll, describe } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { PATIENT } from './service.js';
import { asking } from './traps/asking.js';
import { edgeTraps } from './traps/edges.js';
import { groupTraps } from './traps/groups.js';
import { textTraps } from './traps/texts.js';
import { valueTraps } from './traps/values.js';

/** What engines are known to see differently unless care is taken, a named case each. */
export function describeTraps(name: string, open: () => Promise<Engine>): void {
  describe(`${name} sees as every engine must`, () => {
    let engine: Engine;
    beforeAll(async () => {
      engine = await open();
      await engine.prepare(PATIENT);
    });
    afterAll(() => engine.close());

    const subject = asking(() => engine);
    textTraps(subject);
    valueTraps(subject);
    edgeTraps(subject, () => engine);
    groupTraps(subject);
  });
}
