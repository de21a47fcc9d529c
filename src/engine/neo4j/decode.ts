import type { Record as ResultRecord } from 'neo4j-driver';
import { ServiceError } from '../../errors/service-error.js';
import type { BranchRows, Row } from '../engine.js';

/**
 * The rows of each branch from records `[f, r]`: the index of the branch and one row of it.
 * A branch without rows sends nothing, so every one starts empty.
 */
export function decodeRows(records: readonly ResultRecord[], branches: number): BranchRows {
  const rows: (Row | null)[][] = Array.from({ length: branches }, () => []);
  for (const record of records) {
    const branch = rows[Number(record.get(0))];
    if (branch === undefined) throw new ServiceError('INTERNAL_SERVER_ERROR', 'a record for no branch of the plan');
    branch.push(record.get(1) as Row | null);
  }
  return rows;
}
