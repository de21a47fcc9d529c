import type { GraphEdge } from '../../src/operations/seed/graph.js';
import { DEGREES, type Counts } from './counts.js';
import { timeOf } from './dates.js';
import { idOf, type Drawn } from './names.js';
import { below, skewedBelow, type Random } from './random.js';

type End = { readonly type: Drawn; readonly count: number };

type Drawing = {
  readonly type: string;
  readonly from: End;
  readonly to: End;
  readonly degree: number;
  readonly own: (random: Random) => GraphEdge['properties'];
};

/** All relations, one by one. Every start has the same number of edges; ends are skewed, the first far ahead. */
export function* relations(counts: Counts, random: Random): Generator<GraphEdge> {
  const organizations: End = { type: 'Organization', count: counts.organizations };
  const people: End = { type: 'Person', count: counts.people };
  const platforms: End = { type: 'Platform', count: counts.platforms };
  const markets: End = { type: 'Market', count: counts.markets };
  yield* drawn(
    {
      type: 'OWNS',
      from: organizations,
      to: organizations,
      degree: DEGREES.owns,
      own: (next) => ({ sharePct: share(next) }),
    },
    random,
  );
  yield* drawn(
    { type: 'HELD_ROLE', from: people, to: organizations, degree: DEGREES.roles, own: () => ({ title: 'Director' }) },
    random,
  );
  yield* drawn(
    {
      type: 'AVAILABLE_IN',
      from: platforms,
      to: markets,
      degree: DEGREES.markets,
      own: () => ({ status: 'LAUNCHED' }),
    },
    random,
  );
}

/** When everything entered the record. */
export const RECORDED = '2026-01-01T00:00:00.000Z';

/** The fact of the edge that is the n-th of those that leave a node. */
export function factIdOf(type: string, from: number, nth: number, degree: number): string {
  return `rel-${type.toLowerCase().slice(0, 4)}${(from * degree + nth).toString(16).padStart(12, '0')}`;
}

function* drawn({ type, from, to, degree, own }: Drawing, random: Random): Generator<GraphEdge> {
  for (let start = 0; start < from.count; start++) {
    const ends = distinctEnds(random, to.count, degree, from.type === to.type ? start : -1);
    for (const [nth, end] of ends.entries()) {
      yield {
        where: 'the generated graph',
        type,
        from: idOf(from.type, start),
        to: idOf(to.type, end),
        factId: factIdOf(type, start, nth, degree),
        properties: { ...own(random), ...timeOf(random), certainty: 'REPORTED' },
        record: { createdAt: RECORDED },
      };
    }
  }
}

function distinctEnds(random: Random, count: number, degree: number, self: number): readonly number[] {
  const ends = new Set<number>();
  while (ends.size < degree) {
    const end = skewedBelow(random, count);
    if (end !== self) ends.add(end);
  }
  return [...ends];
}

function share(random: Random): string {
  return `${String(below(random, 100))}.${String(below(random, 100)).padStart(2, '0')}`;
}
