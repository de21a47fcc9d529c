import { readFileSync } from 'node:fs';
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
}

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
