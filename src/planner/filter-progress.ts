import { ServiceError } from '../errors/service-error.js';
import { MAX_SUBQUERY_DEPTH } from './limits.js';
import type { Planning, Scope } from './planning.js';

/** How far a filter has got: its depth, the clauses it has used, and the path for error messages. */
export type Progress = {
  readonly path: string;
  readonly depth: number;
  readonly subqueries: number;
  readonly scope: Scope;
  readonly clauses: { count: number };
};

/** Refuses a filter that nests too deep. */
export function checkDepth(progress: Progress, planning: Planning): void {
  const { maxFilterDepth } = planning.limits;
  if (progress.depth > maxFilterDepth) {
    throw new ServiceError(
      'LIMIT_EXCEEDED',
      `"${progress.path}" is ${String(progress.depth)} levels deep; filters may nest ${String(maxFilterDepth)} levels (MAX_FILTER_DEPTH).`,
    );
  }
}

/** Counts a condition; refuses one too many. */
export function countClause(planning: Planning, progress: Progress): void {
  progress.clauses.count += 1;
  const { maxFilterClauses } = planning.limits;
  if (progress.clauses.count > maxFilterClauses) {
    throw new ServiceError(
      'LIMIT_EXCEEDED',
      `The filter has more than ${String(maxFilterClauses)} clauses (MAX_FILTER_CLAUSES); the first too many is "${progress.path}". Use "in" for lists of values.`,
    );
  }
}

/** Refuses relation filters that nest deeper than the database can plan. */
export function checkSubqueries(progress: Progress): void {
  if (progress.subqueries > MAX_SUBQUERY_DEPTH) {
    throw new ServiceError(
      'LIMIT_EXCEEDED',
      `"${progress.path}" nests relation filters more than ${String(MAX_SUBQUERY_DEPTH)} deep, which the database cannot plan. Ask in two steps.`,
    );
  }
}
