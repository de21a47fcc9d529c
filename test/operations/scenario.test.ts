import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startService } from '../support/service.js';
import { temporaryDirectory } from '../support/temporary-directory.js';

const SCENARIO = /* GraphQL */ `
  {
    scenario(
      changes: [
        { removeEntity: "bytedance" }
        { removeRelation: "rel-00f9217199eb9bf0" }
        { addRelation: { type: OWNS, from: "oracle", to: "tiktok-inc" } }
      ]
    ) {
      delta {
        edgesBefore
        edgesAfter
      }
      components(types: [ORGANIZATION], via: [OWNS]) {
        after {
          total
        }
      }
    }
    now: components(types: [ORGANIZATION], via: [OWNS]) {
      total
      graph {
        edges
      }
    }
  }
`;

const NOW = /* GraphQL */ `
  {
    components(types: [ORGANIZATION], via: [OWNS]) {
      total
      graph {
        edges
      }
    }
  }
`;

it('a scenario writes nothing: what is stored stays as it is to the byte, and so does every answer', async () => {
  const directory = temporaryDirectory();
  const service = await startService({ DATA_DIR: directory });
  const digest = (): string =>
    createHash('sha256')
      .update(readFileSync(join(directory, 'data.mdb')))
      .digest('hex');
  try {
    const before = digest();
    const now = await service.ask(NOW);
    const { data, errors } = await service.ask(SCENARIO);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ now: (now.data as { components: unknown }).components });
    expect(data).not.toMatchObject({
      scenario: { components: { after: (now.data as { components: unknown }).components } },
    });
    expect(await service.ask(NOW)).toEqual(now);
    expect(digest()).toBe(before);
  } finally {
    await service.close();
  }
});
