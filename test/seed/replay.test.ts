import { describe, expect, test } from 'vitest';
import type { Located, RevisionLine } from '../../src/operations/seed/lines.js';
import { check } from '../property/runs.js';
import { REVISIONS } from '../support/service.js';
import { arbitraryRevisions } from './arbitrary-revisions.js';
import { grouped } from './grouped.js';
import { rebuiltEdges, storedEdges } from './rebuilt.js';
import { seeded, seededWith, type Seeded } from './seeded.js';

/** How many histories of revisions are tried; each makes a graph. */
const HISTORIES = 60;

/** What one claim says at an instant, as far as revisions change it. */
type Said = { readonly rank: string; readonly said: string | undefined };

const unrevised = seededWith(REVISIONS, []);

describe('claims that are revised at random', () => {
  test('stand at any instant as a replay of the revisions up to it leaves them', async () => {
    await check(HISTORIES, arbitraryRevisions, (revisions) => {
      const graph = seededWith(REVISIONS, revisions);
      for (const at of instantsOf(revisions)) expect(standingAt(graph, at), at).toEqual(replayed(revisions, at));
      return Promise.resolve();
    });
  });

  test('stand at any instant in the order of rank, then in that of the claims as first recorded', async () => {
    const places = new Map(
      unrevised.labelled('Claim').map((claim) => [claim['id'], String(claim['precedence']).slice(2)]),
    );
    const ranks = ['PREFERRED', 'NORMAL', 'DEPRECATED'];
    await check(HISTORIES, arbitraryRevisions, (revisions) => {
      const graph = seededWith(REVISIONS, revisions);
      for (const at of instantsOf(revisions)) {
        const claims = onRecord(graph, at);
        const place = ({ id, rank }: (typeof claims)[number]) =>
          `${String(ranks.indexOf(String(rank)))}${places.get(lineOf(String(id))) ?? ''}`;
        for (const group of grouped(claims, ({ factId }) => String(factId)).values()) {
          const byPrecedence = [...group].sort((a, b) => (String(a['precedence']) < String(b['precedence']) ? -1 : 1));
          const byRule = [...group].sort((a, b) => (place(a) < place(b) ? -1 : 1));
          expect(byPrecedence.map(({ id }) => id)).toEqual(byRule.map(({ id }) => id));
        }
      }
      return Promise.resolve();
    });
  });

  test('leave the edges that can be made of nothing but them', async () => {
    await check(HISTORIES, arbitraryRevisions, (revisions) => {
      const graph = seededWith(REVISIONS, revisions);
      expect(rebuiltEdges(graph)).toEqual(storedEdges(graph));
      return Promise.resolve();
    });
  });

  test('state the fact that they stated before', async () => {
    const before = new Map(unrevised.labelled('Claim').map(({ id, factId }) => [id, factId]));
    await check(HISTORIES, arbitraryRevisions, (revisions) => {
      const claims = seededWith(REVISIONS, revisions).labelled('Claim');
      const revised = claims.filter(({ id }) => before.has(lineOf(String(id))));
      for (const { id, factId } of revised) expect(factId).toBe(before.get(lineOf(String(id))));
      return Promise.resolve();
    });
  });
});

test('all edges of the seeds as shipped can be made of nothing but their claims', () => {
  const graph = seeded();
  expect(storedEdges(graph).size).toBeGreaterThan(1_500);
  expect(rebuiltEdges(graph)).toEqual(storedEdges(graph));
});

/** The instants of the revisions, and those just before and after each. */
function instantsOf(revisions: readonly Located<RevisionLine>[]): readonly string[] {
  const times = ['2025-01-01T00:00:00.000Z', ...revisions.map(({ line }) => line.at)].map((at) => Date.parse(at));
  return [...new Set(times.flatMap((at) => [at - 1, at, at + 1]))].map((at) => new Date(at).toISOString());
}

function onRecord(graph: Seeded, at: string) {
  return graph.labelled('Claim').filter(({ id, createdAt, supersededAt }) => {
    const revisable = /^[RO]/.test(String(id));
    return revisable && String(createdAt) <= at && (supersededAt === undefined || String(supersededAt) > at);
  });
}

function standingAt(graph: Seeded, at: string): Readonly<Record<string, Said>> {
  const claims = onRecord(graph, at).map((claim): [string, Said] => [String(claim['id']), saidBy(claim)]);
  return Object.fromEntries(claims.sort());
}

function saidBy({ rank, value, until }: ReturnType<typeof onRecord>[number]): Said {
  const said = value ?? until;
  return { rank: String(rank), said: said === undefined ? undefined : String(said) };
}

/** Takes the revisions up to an instant one after the other. */
function replayed(revisions: readonly Located<RevisionLine>[], at: string): Readonly<Record<string, Said>> {
  const standing = new Map(onRecord(unrevised, at).map((claim) => [String(claim['id']), saidBy(claim)]));
  const numbers = new Map<string, number>();
  for (const { line } of revisions) {
    if (line.at > at) break;
    const old = standing.get(line.of);
    standing.delete(line.of);
    if (old === undefined || line.kind === 'withdraw') continue;
    const root = lineOf(line.of);
    const number = (numbers.get(root) ?? 1) + 1;
    numbers.set(root, number);
    const next = line.kind === 'rank' ? { rank: line.rank } : { said: String(Object.values(line.changes)[0]) };
    standing.set(`${root}~${String(number)}`, { ...old, ...next });
  }
  return Object.fromEntries([...standing].sort());
}

function lineOf(claim: string): string {
  return claim.replace(/~.*/, '');
}
