import { sortKey } from '../../src/util/sort-key.js';
import { dayIn, type Period } from './dates.js';
import { below, randomOf } from './random.js';

/** What there is to ask for in a graph. */
export type Population = {
  readonly organizations: readonly { readonly id: string; readonly name: string }[];
  /** Organizations whose holdings rest on claims. */
  readonly documented: readonly string[];
  /** A share in percent that few holdings exceed. */
  readonly largeShare: string;
  /** When its relations hold or begin. */
  readonly period: Period;
};

/** Where an organization stands among all, ordered by name. */
export type Standing = { readonly name: string; readonly id: string; readonly offset: number };

/** What the requests of a case ask for: things that are in the graph. */
export type Sample = {
  readonly organizations: readonly string[];
  /** Ids with at least a hundred organizations after them. */
  readonly starts: readonly string[];
  readonly documented: readonly string[];
  readonly days: readonly string[];
  /** The last rows before the far pages, their names as they are sorted by. */
  readonly far: readonly Standing[];
  /** Names of organizations, long enough to tell them apart when they are half typed. */
  readonly names: readonly string[];
  readonly largeShare: string;
};

const SIZE = 16;
const PAGE = 20;
const FAR_PAGE = 1_000;
const LONG_NAME = 12;

/** Draws a sample that the seed determines. */
export function sampleOf({ organizations, documented, largeShare, period }: Population, seed: number): Sample {
  const random = randomOf(seed + 2);
  const several = <Item>(draw: () => Item): readonly Item[] => Array.from({ length: SIZE }, draw);
  const oneOf = <Item>(items: readonly Item[], end = items.length): Item => items[below(random, end)] as Item;
  const inOrder = byName(organizations);
  const longNamed = organizations.filter(({ name }) => name.length >= LONG_NAME && name.includes(' '));
  const ids = organizations.map(({ id }) => id).sort();
  const farPage = Math.min(FAR_PAGE, Math.floor((0.8 * organizations.length) / PAGE));
  return {
    organizations: several(() => oneOf(organizations).id),
    starts: several(() => oneOf(ids, ids.length - 100)),
    documented: several(() => oneOf(documented)),
    days: several(() => dayIn(random, period)),
    far: several(() => (farPage - 1) * PAGE).map((offset, nth) => standing(inOrder, offset + nth)),
    names: several(() => oneOf(longNamed).name),
    largeShare,
  };
}

function standing(inOrder: readonly Omit<Standing, 'offset'>[], offset: number): Standing {
  const before = inOrder[offset - 1];
  if (before === undefined) throw new RangeError('the graph is too small for its far page');
  return { ...before, offset };
}

function byName(organizations: Population['organizations']): readonly Omit<Standing, 'offset'>[] {
  const rows = organizations.map(({ id, name }) => ({ id, name: sortKey(name) }));
  return rows.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
