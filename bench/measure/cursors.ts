import { decodeCursor, encodeCursor } from '../../src/planner/cursor.js';
import type { Case } from '../case.js';
import type { Cursors } from '../rival.js';
import { ask, type Target } from './ask.js';

type Rows = { readonly data: { readonly rows: { readonly pageInfo: { readonly endCursor: string } } } };

/** Learns from our service how the cursors of each case's list are marked, so that any row of it can be gone on from. */
export async function learnCursors(target: Target, cases: readonly Case[]): Promise<Cursors> {
  const digests = new Map<string, string>();
  for (const { name, schema } of cases) {
    if (schema.cursor === undefined) continue;
    const answer = JSON.parse((await ask(target, JSON.stringify({ query: schema.cursor }))).toString()) as Rows;
    digests.set(name, decodeCursor(answer.data.rows.pageInfo.endCursor).digest);
  }
  return ({ name }) =>
    (...position) =>
      encodeCursor(digests.get(name) ?? '', position);
}
