import type { AnyClaim } from '../../src/operations/figures/contradict.js';
import type { FigureFact } from '../../src/operations/figures/fact.js';
import type { FamilyClaim } from '../../src/operations/figures/sources.js';

/** A claim that stands; each test says what matters to it. The precedence puts it in the order of ids. */
export function claimOf(id: string, given: Partial<FamilyClaim & AnyClaim> = {}): FamilyClaim & AnyClaim {
  return {
    id,
    value: null,
    low: null,
    high: null,
    unit: 'USD',
    approx: null,
    qualifiers: [],
    certainty: 'REPORTED',
    stance: 'SUPPORTS',
    rank: 'NORMAL',
    rankReason: null,
    createdAt: '2025-01-01T00:00:00.000Z',
    supersededAt: null,
    origin: id,
    precedence: `01 00 01 ${id}`,
    originator: { id },
    document: { id: `doc-${id}`, kind: 'NEWS', published: null, publisher: { id } },
    disputedBy: { nodes: [] },
    ...given,
  };
}

/** A figure with claims: plain and measured for 2024, unless told otherwise. */
export function factOf(
  id: string,
  claims: readonly FamilyClaim[],
  given: Partial<FigureFact> = {},
): FigureFact<FamilyClaim> {
  return {
    id,
    period: '2024',
    start: '2024-01-01',
    end: '2024-12-31',
    unit: 'USD',
    basis: 'MEASURED',
    channel: null,
    combinedWith: null,
    definition: null,
    narrowed: null,
    subject: 'shop',
    metric: 'gmv',
    market: 'global',
    ...given,
    claims,
  };
}
