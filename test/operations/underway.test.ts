import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createUnderway } from '../../src/operations/underway.js';

describe('what is under way', () => {
  it('has settled at the end of the turn where there is nothing', async () => {
    let turns = 0;
    setImmediate(() => (turns += 1));
    await createUnderway().settled();
    expect(turns).toBe(1);
  });

  it('has settled when all has ended, and what came after it', async () => {
    const { during, settled } = createUnderway();
    const ended: string[] = [];
    const work = async (name: string, milliseconds: number): Promise<void> => {
      await during(sleep(milliseconds));
      await during(sleep(milliseconds));
      ended.push(name);
    };
    void work('slow', 20);
    void work('fast', 1);
    await settled();
    expect(ended).toEqual(['fast', 'slow']);
  });

  it('has settled also where work fails', async () => {
    const { during, settled } = createUnderway();
    const failing = during(sleep(5).then(() => Promise.reject(new Error('it failed'))));
    const caught = expect(failing).rejects.toThrow('it failed');
    await settled();
    await caught;
  });
});
