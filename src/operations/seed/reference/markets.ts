import type { Drafts } from '../draft.js';
import { marketExternalIds } from '../external-ids.js';
import { existence, packageClaim, packageEdge, packageNode } from './assertions.js';
import type { Packages } from './packages.js';

export type Country = Packages['countries'][number];

/** The countries and areas of ISO 3166-1; codes that users assigned to themselves, such as XK, are not among them. */
export function isoCountries(packages: Packages): readonly Country[] {
  return packages.countries.filter(({ status }) => status === 'officially-assigned');
}

/** The id of a market: its two-letter code in lower case. */
export function marketId(iso2: string): string {
  return iso2.toLowerCase();
}

/** All markets, with their codes and names, and the land borders between them. */
export function markets(packages: Packages, recordTime: string): Drafts {
  const countries = isoCountries(packages);
  return {
    nodes: countries.map((country) =>
      packageNode(packages, 'world-countries', 'Market', recordTime, {
        id: marketId(country.cca2),
        name: country.name.common,
        altNames: otherNames(country),
        externalIds: marketExternalIds(country.cca2, country.cca3, country.ccn3),
        iso2: country.cca2,
        iso3: country.cca3,
        isoNum: country.ccn3,
        independent: country.independent ?? undefined,
      }),
    ),
    assertions: [
      ...countries.map((country) => {
        const id = marketId(country.cca2);
        const names = otherNames(country).map((name) => `altName=${name}`);
        const codes = [`iso2=${country.cca2}`, `iso3=${country.cca3}`, `isoNum=${country.ccn3}`];
        const asserted = { value: `Market: ${country.name.common}`, qualifiers: [...codes, ...names] };
        return packageClaim(packages, 'world-countries', `market-${id}`, existence(id), asserted);
      }),
      ...borders(packages, countries),
    ],
  };
}

function otherNames({ name, altSpellings, cca2 }: Country): string[] {
  const native = Object.values(name.native).flatMap(({ common, official }) => [common, official]);
  const all = [...native, name.official, ...altSpellings];
  return [...new Set(all)].filter((other) => other !== name.common && other !== cca2);
}

/** A land border counts where both sides list it. */
function borders(packages: Packages, countries: readonly Country[]): Drafts['assertions'] {
  const byCode = new Map(countries.map((country) => [country.cca3, country]));
  return countries.flatMap((country) =>
    country.borders.flatMap((code) => {
      const other = byCode.get(code);
      if (other === undefined || country.cca2 > other.cca2 || !other.borders.includes(country.cca3)) return [];
      const [one, two] = [marketId(country.cca2), marketId(other.cca2)];
      const edge = packageEdge('BORDERS', one, two);
      return [packageClaim(packages, 'world-countries', `border-${one}-${two}`, edge)];
    }),
  );
}
