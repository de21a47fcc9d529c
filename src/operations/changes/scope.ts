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

/** The markets that qualifiers limit a relation to; sources write their codes in capitals. */
function marketsOf(qualifiers: readonly string[]): readonly string[] {
  return qualifiers
    .filter((qualifier) => qualifier.startsWith('market='))
    .map((qualifier) => qualifier.slice('market='.length).toLowerCase());
}
