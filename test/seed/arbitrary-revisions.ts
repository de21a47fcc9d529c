import fc from 'fast-check';
import type { Located, RevisionLine } from '../../src/operations/seed/lines.js';

/** The lines of the fixture whose claims are revised, with what can be corrected in them. */
const LINES = {
  ...Object.fromEntries(['R0001', 'R0002', 'R0003', 'R0004', 'R0005', 'R0007', 'R0009'].map((id) => [id, 'until'])),
  ...Object.fromEntries(['O0001', 'O0002', 'O0003', 'O0004', 'O0005', 'O0006'].map((id) => [id, 'value'])),
} as Readonly<Record<string, 'until' | 'value'>>;

const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;

/** Revisions that can be made one after the other, a day to a month apart; some are of one instant. */
export const arbitraryRevisions: fc.Arbitrary<readonly Located<RevisionLine>[]> = fc
  .array(
    fc.record({
      line: fc.constantFrom(...Object.keys(LINES)),
      kind: fc.constantFrom('withdraw' as const, 'rank' as const, 'correct' as const, 'correct' as const),
      rank: fc.constantFrom(...RANKS),
      year: fc.integer({ min: 2023, max: 2029 }),
      days: fc.constantFrom(0, 1, 30),
    }),
    { maxLength: 20 },
  )
  .map((drafts) => {
    const revisions: Located<RevisionLine>[] = [];
    /** The claim of each line as it stands, with the instant from which it does; none where it was withdrawn. */
    const standing = new Map<string, { id: string; number: number; at: number } | undefined>();
    let now = Date.UTC(2025, 0, 1);
    for (const { line, kind, rank, year, days } of drafts) {
      now += days * 86_400_000;
      const known = standing.has(line) ? standing.get(line) : { id: line, number: 1, at: 0 };
      if (known === undefined || known.at >= now) continue;
      const evidence = { source: 'notice', certainty: 'asserted', reason: 'it was so' } as const;
      const id = `V${String(revisions.length + 1).padStart(4, '0')}`;
      const common = { id, of: known.id, at: new Date(now).toISOString(), ...evidence };
      const changes = { [LINES[line] ?? 'value']: String(year) };
      const given = kind === 'rank' ? { kind, rank } : kind === 'correct' ? { kind, changes } : { kind };
      revisions.push({ where: `revisions.jsonl:${String(revisions.length + 1)}`, line: { ...common, ...given } });
      const number = known.number + 1;
      standing.set(line, kind === 'withdraw' ? undefined : { id: `${line}~${String(number)}`, number, at: now });
    }
    return revisions;
  });
