import type { Drafts } from '../draft.js';
import { currencies } from './currencies.js';
import { packageDocuments } from './documents.js';
import { languages } from './languages.js';
import { markets } from './markets.js';
import type { Packages } from './packages.js';
import { populations } from './populations.js';
import { regions } from './regions.js';

/** All reference data of the packages: markets, regions, currencies, languages, borders, populations. */
export function referenceDrafts(packages: Packages, recordTime: string, currencyCodes: ReadonlySet<string>): Drafts {
  const parts = [
    packageDocuments(packages, recordTime),
    markets(packages, recordTime),
    regions(packages, recordTime),
    currencies(packages, recordTime, currencyCodes),
    languages(packages, recordTime),
    populations(packages),
  ];
  return { nodes: parts.flatMap(({ nodes }) => nodes), assertions: parts.flatMap(({ assertions }) => assertions) };
}
