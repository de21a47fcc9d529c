import { boundsOf } from '../bounds.js';
import type { Assertion, Drafts } from '../draft.js';
import { currencyExternalId, currencyId } from '../external-ids.js';
import { existence, packageClaim, packageEdge, packageNode } from './assertions.js';
import { isoCountries, marketId } from './markets.js';
import type { Packages } from './packages.js';

/** A currency with its names, the first of which is its own. */
type Currency = { readonly code: string; readonly names: readonly string[] };

/** The currencies of ISO 4217, and which markets use which of the known codes since when, by CLDR. */
export function currencies(packages: Packages, recordTime: string, codes: ReadonlySet<string>): Drafts {
  const all = allCurrencies(packages);
  return {
    nodes: all.map(({ code, names }) => {
      const [name = code, ...altNames] = names;
      const properties = { id: currencyId(code), name, altNames, externalIds: [currencyExternalId(code)], code };
      return packageNode(packages, 'currency-codes', 'Currency', recordTime, properties);
    }),
    assertions: [
      ...all.map(({ code, names }) => {
        const asserted = {
          value: `Currency: ${names[0]}`,
          qualifiers: names.slice(1).map((name) => `altName=${name}`),
        };
        return packageClaim(
          packages,
          'currency-codes',
          `currency-${code.toLowerCase()}`,
          existence(currencyId(code)),
          asserted,
        );
      }),
      ...isoCountries(packages).flatMap(({ cca2 }) => uses(packages, cca2, codes)),
    ],
  };
}

/** The codes of all currencies of the package. */
export function currencyCodes(packages: Packages): ReadonlySet<string> {
  return new Set(allCurrencies(packages).map(({ code }) => code));
}

/** World-countries calls some currencies by another name: "Japanese yen" beside "Yen". */
function allCurrencies(packages: Packages): Currency[] {
  const used = new Map(packages.countries.flatMap((country) => Object.entries(country.currencies)));
  return packages.currencies.map(({ code, currency }) => {
    const other = used.get(code)?.name;
    return { code, names: other === undefined || other === currency ? [currency] : [currency, other] };
  });
}

function uses(packages: Packages, iso2: string, codes: ReadonlySet<string>): Assertion[] {
  const now = (packages.currencyUse[iso2] ?? [])
    .flatMap((use) => Object.entries(use))
    .filter(([code, use]) => {
      return codes.has(code) && use._to === undefined;
    });
  return now.map(([code, { _from, _tender }]) => {
    const id = marketId(iso2);
    const edge = packageEdge('USES_CURRENCY', id, currencyId(code), { tender: _tender !== 'false' });
    const bounds = boundsOf('npm:cldr-core', _from === undefined ? {} : { from: _from });
    const qualifiers = _from === undefined ? [] : [`from=${_from}`];
    return packageClaim(packages, 'cldr-core', `currency-of-${id}-${code.toLowerCase()}`, edge, { bounds, qualifiers });
  });
}
