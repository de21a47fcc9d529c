import { describe, expect, it } from 'vitest';
import type { Sliced } from '../../src/analytics/meter.js';
import { inSlices } from '../../src/operations/in-slices.js';

/** Work that keeps the processor busy for so long, in slices of a millisecond, and answers whether it was told to end. */
function* busy(milliseconds: number): Sliced<'done' | 'ended'> {
  const end = performance.now() + milliseconds;
  while (performance.now() < end) {
    const slice = performance.now() + 1;
    while (performance.now() < slice);
    if (yield) return 'ended';
  }
  return 'done';
}

describe('sliced work', () => {
  it('goes on until it is done', async () => {
    expect(await inSlices(busy(5), { milliseconds: 5_000, signal: undefined })).toBe('done');
  });

  it('is told when its time is up, and answers what it has', async () => {
    expect(await inSlices(busy(5_000), { milliseconds: 30, signal: undefined })).toBe('ended');
  });

  it('ends when the client goes away', async () => {
    const controller = new AbortController();
    const work = inSlices(busy(5_000), { milliseconds: 5_000, signal: controller.signal });
    setTimeout(() => controller.abort(), 20);
    await expect(work).rejects.toMatchObject({ code: 'CANCELLED' });
  });

  it('lets others have their turn', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await inSlices(busy(200), { milliseconds: 5_000, signal: undefined });
    clearInterval(timer);
    expect(turns).toBeGreaterThan(4);
  });
});
