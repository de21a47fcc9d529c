import type { Case } from '../case.js';
import { asOf } from './as-of.js';
import { claims } from './claims.js';
import { filter } from './filter.js';
import { list } from './list.js';
import { lookUp } from './look-up.js';
import { nested, wide } from './nested.js';
import { farPage, firstPage } from './pages.js';
import { mistyped, typed } from './search.js';
import { totals } from './totals.js';

/** Every operation that is measured, in the order of the tables. */
export const cases: readonly Case[] = [
  lookUp,
  list,
  nested,
  wide,
  filter,
  firstPage,
  farPage,
  totals,
  asOf,
  claims,
  typed,
  mistyped,
];
