import type { ExecutionResult } from 'graphql';

/**
 * Whether the service refused to put rows in order or into groups by what claims give, because a choice is made among them.
 * It does so when it plans, at the root, where the naive walk would answer.
 */
export function isRefused({ errors = [] }: ExecutionResult): boolean {
  return errors.some(({ message }) => message.includes('are put in order and into groups by what sources give'));
}
