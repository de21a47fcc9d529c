import { compareExact } from '../../util/exact.js';
import { incomparability, REASONS, type IncomparableReason } from './comparable.js';
import type { Entry } from './entries.js';
import { incomparableOf, type Incomparable } from './incomparable.js';
import { ratioOf, type Ratio } from './ratio.js';
import { documentFamily, type Family } from './sources.js';

/** What kind of comparison it is: the SDL's `ComparisonKind`. */
export type ComparisonKind = 'GROWTH' | 'RATIO';

/**
 * Holds numbers against each other inside each family: ratios where a family gives both and they fit, else why not. Numbers
 * that one document puts side by side serve ratios too.
 */
export function compareFamilies(
  kind: ComparisonKind,
  of: readonly Entry[],
  to: readonly Entry[],
): readonly (Ratio | Incomparable)[] {
  if (of.length === 0 && to.length === 0) return [incomparableOf('MISSING', [], [], [])];
  const found = families([...of, ...to].map(({ family }) => family)).map((family) =>
    inFamily(
      family,
      of.filter((entry) => entry.family.key === family.key),
      to.filter((entry) => entry.family.key === family.key),
    ),
  );
  const ratios = found.flatMap((one) => (one.kind === 'ratios' ? one.ratios : []));
  const documents = kind === 'RATIO' ? inDocuments(of, to, ratios) : [];
  const refused = found.flatMap((one) => (one.kind === 'refused' ? [one] : []));
  return [...inOrder([...ratios, ...documents]), ...refusals(refused)];
}

type Refused = {
  readonly kind: 'refused';
  readonly reason: IncomparableReason;
  readonly family: Family;
  readonly of: readonly Entry[];
  readonly to: readonly Entry[];
};

type Found = Refused | { readonly kind: 'ratios'; readonly ratios: readonly Ratio[] };

function inFamily(family: Family, of: readonly Entry[], to: readonly Entry[]): Found {
  if (of.length === 0 || to.length === 0) return { kind: 'refused', reason: 'MISSING', family, of, to };
  const pairs = of.flatMap((one) => to.map((other) => ({ one, other, reason: incomparability(one, other) })));
  const fitting = pairs.filter(({ reason }) => reason === undefined);
  if (fitting.length === 0) {
    const nearest = Math.max(...pairs.map(({ reason }) => REASONS.indexOf(reason ?? 'MISSING')));
    return { kind: 'refused', reason: REASONS[nearest] ?? 'MISSING', family, of, to };
  }
  const facets = new Map<string, { readonly one: Entry; readonly other: Entry }>();
  for (const pair of fitting) if (!facets.has(facetOf(pair.one))) facets.set(facetOf(pair.one), pair);
  const ratios = [...facets].map(([facet, { one, other }]) =>
    ratioOf(family, one, other, { of: rivalsOf(one, of, facet), to: rivalsOf(other, to, facet) }),
  );
  return { kind: 'ratios', ratios };
}

/** Numbers of several houses that one document puts side by side, unless one of the houses gives both itself. */
function inDocuments(of: readonly Entry[], to: readonly Entry[], known: readonly Ratio[]): readonly Ratio[] {
  const documents = families(of.flatMap(({ claim }) => documentFamily(claim) ?? []));
  const isIn = (family: Family) => (entry: Entry) => documentFamily(entry.claim)?.key === family.key;
  const isKnown = ({ ofClaim, toClaim }: Ratio): boolean =>
    known.some((other) => other.ofClaim === ofClaim && other.toClaim === toClaim);
  return documents
    .flatMap((family) => inFamily(family, of.filter(isIn(family)), to.filter(isIn(family))))
    .flatMap((found) => (found.kind === 'ratios' ? found.ratios : []))
    .filter((ratio) => !isKnown(ratio));
}

function facetOf({ unit, channel, combinedWith, narrowed, basis }: Entry): string {
  return JSON.stringify([unit, channel, combinedWith, narrowed, basis]);
}

/** How many other numbers there are beside the one taken. */
function rivalsOf(taken: Entry, entries: readonly Entry[], facet: string): number {
  const others = entries.filter((entry) => facetOf(entry) === facet && compareExact(entry.number, taken.number) !== 0);
  return new Set(others.map(({ number }) => String(number.units))).size;
}

function families(all: readonly Family[]): readonly Family[] {
  return [...new Map(all.map((family) => [family.key, family])).values()];
}

const BASES = ['MEASURED', 'DERIVED', 'FORECAST'];

function inOrder(ratios: readonly Ratio[]): readonly Ratio[] {
  const place = ({ basis, family }: Ratio): number => BASES.indexOf(basis) + (family.kind === 'DOCUMENT' ? 10 : 0);
  return [...ratios].sort((one, other) => place(one) - place(other) || (one.family.key < other.family.key ? -1 : 1));
}

/** One refusal for all families that cannot tell for the same reason; those that lack one side apart from those that lack the other. */
function refusals(refused: readonly Refused[]): readonly Incomparable[] {
  const groups = new Map<string, Refused[]>();
  for (const one of refused) {
    const key = `${String(REASONS.indexOf(one.reason))} ${String(one.of.length === 0)} ${String(one.to.length === 0)}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .sort(([one], [other]) => (one > other ? -1 : 1))
    .map(([, group]) =>
      incomparableOf(
        group[0]?.reason ?? 'MISSING',
        group.map(({ family }) => family),
        group.flatMap((one) => one.of),
        group.flatMap((one) => one.to),
      ),
    );
}
