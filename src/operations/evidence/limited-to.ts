const MARKET = 'market=';

/** The markets that qualifiers, each `name=value`, limit a relation to. */
export function marketsOf(qualifiers: readonly string[]): readonly string[] {
  return qualifiers
    .filter((qualifier) => qualifier.startsWith(MARKET))
    .map((qualifier) => qualifier.slice(MARKET.length));
}

/** The condition on relations that are limited to one of the markets. */
export function limitedTo(markets: readonly string[]) {
  return { qualifiers: { hasAny: markets.map((id) => MARKET + id) } };
}
