/** How many there are of each type in a graph of a given number of entities. */
export type Counts = {
  readonly entities: number;
  readonly organizations: number;
  readonly people: number;
  readonly platforms: number;
  readonly markets: number;
  readonly documents: number;
};

const MARKETS = 200;

/** Half of the entities are organizations, a quarter people, the rest platforms and a fixed number of markets. */
export function countsOf(entities: number): Counts {
  const organizations = Math.floor(entities / 2);
  const people = Math.floor(entities / 4);
  const platforms = entities - organizations - people - MARKETS;
  return { entities, organizations, people, platforms, markets: MARKETS, documents: Math.ceil(entities / 100) };
}

/** Edges that leave one node of each type; together about five relations for each entity. */
export const DEGREES = { owns: 6, roles: 4, markets: 4 } as const;

/** One organization in so many has its holdings documented: a fact for each, with one to three claims. */
export const DOCUMENTED = 10;
