import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestService } from '../support/service.js';
import { seeded, shippedLines } from './seeded.js';

/** As many ids as `nodes(ids:)` takes at once. */
const BATCH = 100;

const CLAIMS = `query Claims($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on Claim { id certainty locator originator { id } document { id } fact { id } }
  }
}`;

/** A claim as GraphQL answers it. */
type Answered = {
  readonly id: string;
  readonly certainty: string;
  readonly locator: string | null;
  readonly originator: { readonly id: string } | null;
  readonly document: { readonly id: string } | null;
  readonly fact: { readonly id: string } | null;
};

/** What seeding owes its users, whichever engine keeps the graph. */
export function seedContract(engine: string, start: () => Promise<TestService>): void {
  describe(`seeding ${engine}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start();
      await service.app.seed();
    }, 120_000);
    afterAll(() => service.close());

    test('makes every line reachable through GraphQL, with certainty, source, originator and locator', async () => {
      const graph = seeded();
      const lines = Object.values(shippedLines()).flatMap((some) => some.map(({ line }) => line.id));
      const answered = await claims(lines);
      expect(answered).toEqual(
        lines.map((id) => ({
          id,
          certainty: graph.node(id)['certainty'],
          locator: graph.node(id)['locator'] ?? null,
          originator: end(graph.out(id, 'MADE_BY')),
          document: end(graph.out(id, 'IN_DOCUMENT')),
          fact: end(graph.out(id, 'STATES')),
        })),
      );
    });

    test('again leaves the same graph', async () => {
      const before = await counts();
      await service.app.seed();
      expect(await counts()).toEqual(before);
    });

    async function claims(ids: readonly string[]): Promise<Answered[]> {
      const found: Answered[] = [];
      for (let first = 0; first < ids.length; first += BATCH) {
        const { data, errors } = await service.ask(CLAIMS, { ids: ids.slice(first, first + BATCH) });
        expect(errors).toBeUndefined();
        found.push(...(data as { nodes: Answered[] }).nodes);
      }
      return found;
    }

    async function counts(): Promise<unknown> {
      const { data, errors } = await service.ask(`{
        facts { totalCount } claims { totalCount } entities { totalCount } documents { totalCount }
        platform(by: { id: "tiktok-shop" }) { availableIn { totalCount } competesWith { totalCount } }
      }`);
      expect(errors).toBeUndefined();
      return data;
    }
  });
}

function end(ids: readonly string[]): { readonly id: string } | null {
  const [id] = ids;
  return id === undefined ? null : { id };
}
