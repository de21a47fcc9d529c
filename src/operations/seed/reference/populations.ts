import type { Drafts } from '../draft.js';
import { packageClaim } from './assertions.js';
import { isoCountries, marketId } from './markets.js';
import type { Packages } from './packages.js';

/** The population of each market as CLDR ships it; CLDR gives no year. */
export function populations(packages: Packages): Drafts {
  const assertions = isoCountries(packages).flatMap(({ cca2 }) => {
    const value = packages.territories[cca2]?._population;
    if (value === undefined) return [];
    const id = marketId(cca2);
    const fact = {
      kind: 'observation',
      subject: id,
      metric: 'population',
      period: 'as shipped',
      market: id,
      unit: 'people',
      basis: 'MEASURED',
      inputs: [],
      comparedWith: [],
    } as const;
    return [packageClaim(packages, 'cldr-core', `population-${id}`, fact, { value, unit: 'people' })];
  });
  return { nodes: [], assertions };
}
