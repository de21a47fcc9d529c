import type { Assertion, Drafts } from '../draft.js';
import { existence, packageClaim, packageEdge, packageNode } from './assertions.js';
import { isoCountries, marketId } from './markets.js';
import type { Packages } from './packages.js';

const STATUSES: Readonly<Record<string, string>> = {
  official: 'OFFICIAL',
  official_regional: 'REGIONAL',
  de_facto_official: 'DE_FACTO',
};

/** A language with the status that it has in a market. */
type Use = { readonly iso2: string; readonly code: string; readonly status: string };

/** The languages that have a status in a market, by CLDR. Those whose name no package has are named by the seeds. */
export function languages(packages: Packages, recordTime: string): Drafts {
  const uses = allUses(packages);
  const names = languageNames(packages);
  const codes = [...new Set(uses.map(({ code }) => code))].sort();
  return {
    nodes: codes.map((code) => {
      const name = names.get(code);
      const properties = { id: languageId(code), name, altNames: [], externalIds: [`bcp47:${code}`], code };
      return packageNode(packages, 'cldr-core', 'Language', recordTime, properties);
    }),
    assertions: [
      ...codes.map((code) => {
        const asserted = { value: `Language: ${names.get(code) ?? code}` };
        return packageClaim(packages, 'cldr-core', languageId(code), existence(languageId(code)), asserted);
      }),
      ...uses.map((use) => official(packages, use)),
    ],
  };
}

function languageId(code: string): string {
  return `lang-${code.toLowerCase()}`;
}

function official(packages: Packages, { iso2, code, status }: Use): Assertion {
  const id = marketId(iso2);
  const edge = packageEdge('OFFICIAL_LANGUAGE', id, languageId(code), { status });
  return packageClaim(packages, 'cldr-core', `language-of-${id}-${code.toLowerCase()}`, edge);
}

function allUses(packages: Packages): Use[] {
  return isoCountries(packages).flatMap(({ cca2 }) =>
    Object.entries(packages.territories[cca2]?.languagePopulation ?? {}).flatMap(([code, { _officialStatus }]) => {
      const status = STATUSES[_officialStatus ?? ''];
      return status === undefined ? [] : [{ iso2: cca2, code: code.replaceAll('_', '-'), status }];
    }),
  );
}

/** English names by code: world-countries names languages by codes of three letters, which CLDR maps to its own. */
function languageNames(packages: Packages): Map<string, string> {
  const named = packages.countries.flatMap((country) => Object.entries(country.languages));
  return new Map(named.map(([code, name]) => [packages.languageAliases[code]?._replacement ?? code, name]));
}
