import { isSame } from './same-value.js';
import type { Qualifier } from './statement.js';

/** The standing that a statement speaks of, and what else it says of it. */
export type AskedStanding = { readonly status: string; readonly qualifiers: readonly Qualifier[] };

/** The standing of a statement on AVAILABLE_IN by its qualifiers: to be available is to be launched where they name none. */
export function askedStanding(given: readonly Qualifier[], statuses: readonly string[]): AskedStanding {
  const named = given.find(({ name }) => name === 'status')?.value ?? 'LAUNCHED';
  return {
    status: statuses.find((status) => isSame(status, named)) ?? named,
    qualifiers: given.filter(({ name }) => name !== 'status'),
  };
}
