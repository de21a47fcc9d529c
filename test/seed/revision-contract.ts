import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestService } from '../support/service.js';

/** What readers who ask for no instant are shown of claims that were revised, whichever engine keeps the graph. */
export function revisionContract(engine: string, start: () => Promise<TestService>): void {
  describe(`revised claims in ${engine}`, () => {
    let service: TestService;
    beforeAll(async () => {
      service = await start();
      await service.app.seed();
    }, 120_000);
    afterAll(() => service.close());

    async function answer(query: string): Promise<unknown> {
      const { data, errors } = await service.ask(query);
      expect(errors).toBeUndefined();
      return data;
    }

    test('edges say what stands, and those without a claim are not there', async () => {
      const asked = `{ organization(by: { id: "acme" }) {
        owns(orderBy: [{ node: { id: ASC } }]) { edges { node { id } sharePct until certainty } }
        investedIn { totalCount }
      } }`;
      expect(await answer(asked)).toEqual({
        organization: {
          owns: {
            edges: [
              { node: { id: 'birch' }, sharePct: '70', until: '2022', certainty: 'ASSERTED' },
              { node: { id: 'cedar' }, sharePct: '40', until: null, certainty: 'REPORTED' },
              { node: { id: 'dogwood' }, sharePct: '10', until: null, certainty: 'REPORTED' },
            ],
          },
          investedIn: { totalCount: 0 },
        },
      });
    });

    test('claims lead from version to version, and to who revised them and why', async () => {
      const asked = `{ claim(by: { id: "R0001~2" }) {
        stance createdAt supersededAt origin
        revisionOf { id supersededAt }
        revisions { nodes { id supersededAt } }
        attributes { nodes { property value claims { nodes { id note document { id } } } } }
      } }`;
      expect(await answer(asked)).toEqual({
        claim: {
          stance: 'CORRECTS',
          createdAt: '2025-01-10T00:00:00.000Z',
          supersededAt: '2025-07-10T00:00:00.000Z',
          origin: 'registry',
          revisionOf: { id: 'R0001', supersededAt: '2025-01-10T00:00:00.000Z' },
          revisions: { nodes: [{ id: 'R0001~3', supersededAt: null }] },
          attributes: {
            nodes: [
              {
                property: 'correction',
                value: 'until=2022, sharePct=75',
                claims: {
                  nodes: [{ id: 'V0001', note: 'the register had mixed up two sales', document: { id: 'doc-notice' } }],
                },
              },
            ],
          },
        },
      });
    });

    test('facts without a claim that stands are kept, with their claims, but say nothing', async () => {
      const asked = `{
        relations(where: { type: { eq: "INVESTED_IN" } }) {
          nodes { certainty bestClaim { id } claims { nodes { id supersededAt } } object { id } }
        }
        observations(where: { period: { eq: "2022" } }) {
          nodes { value certainty bestClaim { id } claims { nodes { id value } } about { id } }
        }
      }`;
      expect(await answer(asked)).toEqual({
        relations: {
          nodes: [
            {
              certainty: null,
              bestClaim: null,
              claims: { nodes: [{ id: 'R0002', supersededAt: '2025-02-10T00:00:00.000Z' }] },
              object: { id: 'cedar' },
            },
          ],
        },
        observations: {
          nodes: [
            {
              ...{ value: null, certainty: null, bestClaim: null },
              claims: { nodes: [{ id: 'O0004', value: '90' }] },
              about: { id: 'acme' },
            },
          ],
        },
      });
    });
  });
}
