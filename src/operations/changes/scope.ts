import { marketsOf } from '../evidence/limited-to.js';

/** What changes must be about, and where. Undefined means no matter what, no matter where. */
export type Scope = {
  readonly entities: ReadonlySet<string> | undefined;
  readonly markets: ReadonlySet<string> | undefined;
};

/** Whether something that is about these, with these qualifiers, each `name=value`, lies in the scope. */
export function inScope(
  { entities, markets }: Scope,
  about: readonly (string | undefined)[],
  qualifiers: readonly string[] = [],
): boolean {
  const isAbout = entities === undefined || about.some((id) => id !== undefined && entities.has(id));
  return isAbout && (markets === undefined || [...about, ...marketsOf(qualifiers)].some((id) => markets.has(id ?? '')));
}
