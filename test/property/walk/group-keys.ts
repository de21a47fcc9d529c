import type { Link, Property } from '../../../src/model/model.js';
import type { GraphNode } from '../../../src/operations/seed/graph.js';
import type { StoredValue } from '../../../src/plan/write.js';
import { partialDateBounds } from '../../../src/util/partial-date.js';
import type { Listed } from './ordered.js';
import type { Scope } from './scope.js';
import { neighbours, propertiesOf, typeOf, type Step, type Walk } from './walk.js';

/** What names a thing that rows have: `{field: BASIS}`, `{related: METRIC}`, `{edge: FROM, bucket: YEAR}`. */
export type Named = Readonly<Partial<Record<'field' | 'related' | 'edge' | 'bucket', string | null>>>;

/** A value by which rows are grouped: the text of it, and the node where it is one. */
export type Key = { readonly value: string | null; readonly node: GraphNode | null };

/** The values of the named thing at a row: several where a link leads to several nodes. */
export function keysOf(walk: Walk, listed: Listed, step: Step, named: Named, scope: Scope): readonly Key[] {
  if (typeof named.related === 'string') {
    const found = neighboursOf(walk, step, linkOf(walk, listed, named.related), scope);
    return found.length === 0 ? [NOTHING] : found.map((node) => ({ value: node.id, node }));
  }
  if (named.field === 'TYPE' && listed.type === 'Entity') return [{ value: enumValue(step.node.type), node: null }];
  const value = valueOf(walk, listed, step, named, scope);
  if (value === null) return [NOTHING];
  return [{ value: named.bucket == null ? String(value) : stretch(String(value), named.bucket), node: null }];
}

const NOTHING: Key = { value: null, node: null };

/** How many different ones rows have of the named thing. */
export function countDistinct(walk: Walk, listed: Listed, steps: readonly Step[], named: Named, scope: Scope): number {
  const plain = { ...named, bucket: null };
  const keys = steps.flatMap((step) => keysOf(walk, listed, step, plain, scope));
  return new Set(keys.flatMap(({ value }) => (value === null ? [] : [value]))).size;
}

/** The property that is named, of the row's node or of its edge. */
export function propertyOf(walk: Walk, { type, relation }: Listed, { field, edge }: Named): Property {
  const properties = typeof edge === 'string' ? relation?.properties : typeOf(walk, type).properties;
  const found = [...(properties?.values() ?? [])].find(({ name }) => enumValue(name) === (edge ?? field));
  if (found === undefined) throw new Error(`there is no ${String(edge ?? field)}`);
  return found;
}

/** The value of a property of the row's node as it is read, or of its edge; or null. */
export function rowValue(
  walk: Walk,
  { node, edge }: Step,
  named: Named,
  name: string,
  scope: Scope,
): StoredValue | null {
  const properties = typeof named.edge === 'string' ? edge?.properties : propertiesOf(walk, node, scope);
  return properties?.[name] ?? null;
}

function valueOf(walk: Walk, listed: Listed, step: Step, named: Named, scope: Scope): StoredValue | null {
  const property = propertyOf(walk, listed, named);
  const value = rowValue(walk, step, named, property.name, scope);
  if (named.bucket == null || property.bounds === undefined) return value;
  if (property.bounds.given) return rowValue(walk, step, named, property.bounds.min, scope);
  return value === null ? null : partialDateBounds(String(value)).min;
}

function stretch(day: string, bucket: string): string {
  const [year = '', month = ''] = day.split('-');
  if (bucket === 'YEAR') return year;
  return bucket === 'MONTH' ? `${year}-${month}` : `${year}-Q${String(Math.floor((Number(month) + 2) / 3))}`;
}

function linkOf(walk: Walk, { type }: Listed, name: string): Link {
  const link = [...typeOf(walk, type).links.values()].find((candidate) => enumValue(candidate.name) === name);
  if (link === undefined) throw new Error(`there is no link ${name}`);
  return link;
}

/** The nodes that a link leads to, each once; the first by id where it leads to one. */
function neighboursOf(walk: Walk, { node }: Step, link: Link, scope: Scope): readonly GraphNode[] {
  const found = [...new Set(neighbours(walk, node, link, scope).map((step) => step.node))];
  return link.many ? found : found.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 1);
}

function enumValue(name: string): string {
  return name.replace(/(?<=[a-z\d])(?=[A-Z])/g, '_').toUpperCase();
}
