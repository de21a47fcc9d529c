import { countsOf, DOCUMENTED } from './counts.js';
import { dayOf } from './dates.js';
import { idOf, nameOf } from './names.js';
import { below, randomOf } from './random.js';

/** Where an organization stands among all, ordered by name. */
export type Standing = { readonly name: string; readonly id: string; readonly offset: number };

/** What the requests of a case ask for: things that are in the graph. */
export type Sample = {
  readonly organizations: readonly string[];
  /** Ids with at least a hundred organizations after them. */
  readonly starts: readonly string[];
  readonly documented: readonly string[];
  readonly days: readonly string[];
  /** The last rows before the far pages, and which page that is. */
  readonly far: readonly Standing[];
  readonly farPage: number;
  /** Names of organizations. */
  readonly names: readonly string[];
};

const SIZE = 16;
const PAGE = 20;
const FAR_PAGE = 1_000;

/** Draws a sample of the graph of this size. */
export function sampleOf(entityCount: number, seed: number): Sample {
  const { organizations } = countsOf(entityCount);
  const random = randomOf(seed + 2);
  const several = <Item>(draw: () => Item): readonly Item[] => Array.from({ length: SIZE }, draw);
  const inOrder = byName(organizations);
  const ids = inOrder.map(({ id }) => id).sort();
  const farPage = Math.min(FAR_PAGE, Math.floor((0.8 * organizations) / PAGE));
  return {
    organizations: several(() => idOf('Organization', below(random, organizations))),
    starts: several(() => ids[below(random, organizations - 100)] ?? ''),
    documented: several(() => idOf('Organization', DOCUMENTED * below(random, organizations / DOCUMENTED))),
    days: several(() => dayOf(below(random, 7_300))),
    far: several(() => (farPage - 1) * PAGE).map((offset, nth) => standing(inOrder, offset + nth)),
    farPage,
    names: several(() => nameOf(below(random, organizations))),
  };
}

function standing(inOrder: readonly Omit<Standing, 'offset'>[], offset: number): Standing {
  const before = inOrder[offset - 1];
  if (before === undefined) throw new RangeError('the graph is too small for its far page');
  return { ...before, offset };
}

function byName(organizations: number): readonly Omit<Standing, 'offset'>[] {
  const rows = Array.from({ length: organizations }, (_, index) => ({
    name: nameOf(index),
    id: idOf('Organization', index),
  }));
  return rows.sort((a, b) => compare(a.name, b.name) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
