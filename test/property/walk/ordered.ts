import type { Property, RelationType } from '../../../src/model/model.js';
import type { PropertyValues } from '../../../src/model/stored.js';
import type { StoredValue } from '../../../src/plan/write.js';
import { chooses } from './claims.js';
import { compareValues } from './compare-values.js';
import type { Scope } from './scope.js';
import { neighbours, propertiesOf, typeOf, type Step, type Walk } from './walk.js';

type Direction = 'ASC' | 'DESC';
type OrderItem = { readonly [key: string]: Direction | { readonly [key: string]: Direction } };
type Term = { readonly on: 'node' | 'edge'; readonly key: string; readonly direction: Direction };

/** What is put in order: nodes of a type, reached over a relation or not. */
export type Listed = { readonly type: string; readonly relation: RelationType | undefined };

/** The order asked for as plain terms. */
export function orderTerms(listed: Listed, orderBy: readonly OrderItem[]): readonly Term[] {
  return orderBy.flatMap((item) =>
    Object.entries(item).flatMap(([name, value]): Term[] => {
      if (typeof value === 'string') return [{ on: 'node', key: name, direction: value }];
      const on = name === 'edge' && listed.relation !== undefined ? 'edge' : 'node';
      return Object.entries(value).map(([key, direction]): Term => ({ on, key, direction }));
    }),
  );
}

/** Whether a term is worked out for each row: it counts neighbours, or goes by what a chosen claim gives. */
export function isWorkedOut(walk: Walk, listed: Listed, term: Term, scope: Scope): boolean {
  if (isCount(walk, listed, term)) return true;
  return term.on === 'node' && chooses(scope) && propertyOf(walk, listed, term).claimed === true;
}

function isCount(walk: Walk, { type }: Listed, { on, key }: Term): boolean {
  return on === 'node' && !typeOf(walk, type).properties.has(key);
}

/** Steps in the order asked for; ties by the node's id, then by the fact of the edge. */
export function ordered(
  walk: Walk,
  steps: readonly Step[],
  listed: Listed,
  terms: readonly Term[],
  scope: Scope,
): readonly Step[] {
  return [...steps].sort((a, b) => {
    for (const term of terms) {
      const difference = compareBy(walk, listed, term, a, b, scope);
      if (difference !== 0) return difference;
    }
    if (a.node.id !== b.node.id) return a.node.id < b.node.id ? -1 : 1;
    return (a.edge?.factId ?? '') < (b.edge?.factId ?? '') ? -1 : 1;
  });
}

function compareBy(walk: Walk, listed: Listed, term: Term, a: Step, b: Step, scope: Scope): number {
  const turn = term.direction === 'DESC' ? -1 : 1;
  if (isCount(walk, listed, term)) {
    const link = typeOf(walk, listed.type).links.get(term.key.replace(/Count$/, ''));
    if (link === undefined) throw new Error(`there is nothing to count for ${term.key}`);
    const count = ({ node }: Step) => neighbours(walk, node, link, scope).length;
    return turn * (count(a) - count(b));
  }
  const property = propertyOf(walk, listed, term);
  const [left, right] = [a, b].map(({ node, edge }) =>
    valueOf((term.on === 'edge' ? edge?.properties : propertiesOf(walk, node, scope)) ?? {}, property),
  );
  return turn * compareNullsLast(property, left, right);
}

/** Where a date and the days it can mean are given apart, it has its place by the first of them. */
function valueOf(properties: PropertyValues, { name, bounds }: Property): StoredValue | undefined {
  return properties[bounds?.given === true ? bounds.min : name] ?? undefined;
}

function propertyOf(walk: Walk, listed: Listed, { on, key }: Term): Property {
  const property = on === 'edge' ? listed.relation?.properties.get(key) : typeOf(walk, listed.type).properties.get(key);
  if (property === undefined) throw new Error(`there is no order by ${key}`);
  return property;
}

function compareNullsLast(property: Property, a: StoredValue | undefined, b: StoredValue | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareValues(property.kind, property.unique, a, b);
}
