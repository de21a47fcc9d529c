import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { TestService } from '../support/service.js';

/** A statement with the verdict that a reader of the seeds comes to, and the lines that it rests on. */
type Labelled = { readonly statement: unknown; readonly verdict: string; readonly because: string };

type Answer = { readonly verify: readonly { readonly verdict: string; readonly words: string }[] };

const VERIFY = `query ($statements: [StatementInput!]!) {
  verify(statements: $statements) { verdict words }
}`;

/** As many as one request may hold. */
const AT_ONCE = 50;

function readLabelled(): readonly Labelled[] {
  const lines = readFileSync(new URL('statements.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Labelled);
}

/** Judges an engine by the labelled statements. */
export function judgeStatements(service: () => TestService): void {
  const labelled = readLabelled();

  it('has a hundred statements, each verdict at least fifteen times', () => {
    const verdicts = ['SUPPORTED', 'CONTRADICTED', 'DISPUTED', 'UNKNOWN'];
    const counts = verdicts.map((name) => labelled.filter(({ verdict }) => verdict === name).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(100);
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(15);
  });

  it('comes to the verdict of the reader', async () => {
    const differing: string[] = [];
    for (let first = 0; first < labelled.length; first += AT_ONCE) {
      const some = labelled.slice(first, first + AT_ONCE);
      const { data } = await service().ask(VERIFY, { statements: some.map(({ statement }) => statement) });
      for (const [index, { verdict, words }] of (data as Answer).verify.entries()) {
        const line = some[index];
        if (line?.verdict === verdict) continue;
        differing.push(`${verdict} (${words}) instead of ${JSON.stringify(line)}`);
      }
    }
    expect(differing).toEqual([]);
  });
}
