import { decodeCursor, encodeCursor } from '../../src/planner/cursor.js';
import type { Case } from '../case.js';
import type { Sample } from '../graph/sample.js';
import type { Cursors } from '../rival.js';
import { ask, type Target } from './ask.js';

type Rows = { readonly data: { readonly rows: { readonly pageInfo: { readonly endCursor: string } } } };

/** Learns from our service how the cursors of each case's list are marked, so that any row of it can be gone on from. */
export async function learnCursors(target: Target, cases: readonly Case[], sample: Sample): Promise<Cursors> {
  const digests = new Map<string, string>();
  for (const { name, schema, inputs } of cases) {
    if (schema.cursor === undefined) continue;
    const variables = schema.variables(inputs(sample)[0] ?? {}, () => '');
    const body = JSON.stringify({ query: schema.cursor, variables });
    const answer = JSON.parse((await ask(target, body)).toString()) as Rows;
    digests.set(name, decodeCursor(answer.data.rows.pageInfo.endCursor).digest);
  }
  return ({ name }) =>
    (...position) =>
      encodeCursor(digests.get(name) ?? '', position);
}
