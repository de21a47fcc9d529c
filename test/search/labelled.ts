import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TestService } from '../support/service.js';

/** A search with what a person would want to see among the first five hits, and what must not be taken for it. */
type Labelled = {
  readonly text: string;
  readonly types?: readonly string[];
  readonly expect: readonly string[];
  readonly forbid?: readonly string[];
};

type Judged = { readonly labelled: Labelled; readonly hits: readonly string[] };

const SEARCH = `query ($text: String!, $types: [EntityType!]) {
  search(text: $text, types: $types, first: 5) { hits { entity { id } } }
}`;

/** The searches, written by hand from the names of the seeds. */
function readLabelled(): readonly Labelled[] {
  const lines = readFileSync(new URL('queries.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => JSON.parse(line) as Labelled);
}

/** Judges an engine by the labelled searches. What it misses is told by text. */
export function judgeLabelled(service: () => TestService): void {
  const judged: Judged[] = [];

  it('answers two hundred searches', async () => {
    for (const labelled of readLabelled()) judged.push({ labelled, hits: await hitsOf(service(), labelled) });
    expect(judged).toHaveLength(200);
  });

  it('has 95 % of what is meant among the first five hits', () => {
    const missed = judged.flatMap(({ labelled, hits }) => {
      const ids = labelled.expect.filter((id) => !hits.includes(id));
      return ids.length === 0 ? [] : [`${labelled.text}: ${ids.join(', ')} not in ${hits.join(', ')}`];
    });
    const recalls = judged.map(({ labelled, hits }) => share(labelled.expect, hits));
    const recall = recalls.reduce((sum, part) => sum + part, 0) / recalls.length;
    expect(recall, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('never takes a sibling for what is meant', () => {
    const merged = judged.flatMap(({ labelled, hits }) => {
      const ids = (labelled.forbid ?? []).filter((id) => hits.includes(id));
      return ids.map((id) => `${labelled.text}: ${id} in ${hits.join(', ')}`);
    });
    expect(merged).toEqual([]);
  });

  it('answers or refuses whatever is typed', async () => {
    const texts = fc.sample(TYPED, { numRuns: 100, seed: 7 });
    const codes = new Set<string | undefined>();
    for (const text of texts) {
      const { errors = [] } = await service().ask(SEARCH, { text });
      for (const { extensions } of errors) codes.add(extensions?.code);
    }
    expect([...codes]).toEqual(['BAD_USER_INPUT']);
  });
}

/** Anything, syntax of queries among it, and some of it too long. */
const TYPED = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '*',
        '?',
        'tik*',
        '~2',
        '^',
        '"',
        '\\',
        '/',
        'AND',
        'OR',
        'NOT',
        'TO',
        '[a TO z]',
        '{',
        '&&',
        'name:',
        '抖',
        'e\u0301',
        '\ud83d',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '));

function share(expected: readonly string[], hits: readonly string[]): number {
  return expected.filter((id) => hits.includes(id)).length / expected.length;
}

async function hitsOf(service: TestService, { text, types }: Labelled): Promise<readonly string[]> {
  const { data, errors } = await service.ask(SEARCH, { text, types });
  if (errors !== undefined) throw new Error(`${text}: ${errors.map(({ message }) => message).join('; ')}`);
  const { search } = data as {
    readonly search: { readonly hits: readonly { readonly entity: { readonly id: string } }[] };
  };
  return search.hits.map(({ entity }) => entity.id);
}
