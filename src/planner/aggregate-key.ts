import { ServiceError } from '../errors/service-error.js';
import { datedName, groupableLinks, groupableProperties, groupableTypes } from '../model/grouping.js';
import type { Link, Property } from '../model/model.js';
import type { Bucket, Neighbour, Trait } from '../plan/aggregate.js';
import type { Subject } from '../plan/predicate.js';
import type { GroupKeyShape } from '../plan/shape.js';
import { countingOnly, holdsOf, valueOn } from './choice.js';
import { newColumns, type Columns } from './columns.js';
import type { Listed } from './order.js';
import type { Argument } from './origin.js';
import { typeOf, type Planning, type Scope } from './planning.js';
import { stepOf } from './step-of.js';

/** A key of groups; the row of a neighbour gets its columns from what is asked of it. */
export type PlannedKey = {
  readonly key: Trait | (Neighbour & { readonly kind: 'neighbour' });
  readonly columns: Columns;
  /** The type of the neighbour. */
  readonly target: string | undefined;
  readonly shape: GroupKeyShape;
};

/** Something of rows of which there can be several different ones: exactly one of these is named. */
export type Named = { readonly [name in 'field' | 'related' | 'edge']?: Argument | undefined };

type Thing =
  | { readonly kind: 'property'; readonly on: Subject; readonly property: Property; readonly label: string }
  | { readonly kind: 'types'; readonly names: ReadonlyMap<string, string> }
  | { readonly kind: 'link'; readonly link: Link };

const BUCKETS: ReadonlyMap<unknown, Bucket> = new Map([
  ['YEAR', 'year'],
  ['QUARTER', 'quarter'],
  ['MONTH', 'month'],
]);

/** The key that an item of `by` asks for. */
export function planKey(planning: Planning, listed: Listed, scope: Scope, item: Argument, path: string): PlannedKey {
  const fields = item.kind === 'object' ? item.fields : new Map<string, Argument>();
  const thing = thingOf(planning, listed, Object.fromEntries(fields), path);
  const bucket = fields.get('bucket');
  const asked = bucket?.kind === 'leaf' ? BUCKETS.get(bucket.value) : undefined;
  const columns = newColumns();
  const dated = thing.kind === 'property' ? datedName(thing.property) : undefined;
  if (asked !== undefined && dated === undefined) {
    throw new ServiceError('BAD_USER_INPUT', `"${path}" has a bucket, but names no date. Leave "bucket" out.`);
  }
  if (thing.kind === 'link') {
    const key = { kind: 'neighbour' as const, ...neighbourOf(planning, thing.link, scope) };
    const shape = { kind: 'neighbour' as const, id: columns.property('node', 'id') };
    return { key, columns, target: thing.link.target, shape };
  }
  if (thing.kind === 'types') {
    const shape = { kind: 'label' as const, names: Object.fromEntries(thing.names) };
    return { key: typeTrait(planning, thing.names), columns, target: undefined, shape };
  }
  const { property } = thing;
  const on = valueOn(scope, thing.on, property);
  const plain = { columns, target: undefined, shape: { kind: 'value' as const } };
  if (dated === undefined) return { ...plain, key: { kind: 'value', on, property: property.name } };
  if (asked === undefined) {
    throw new ServiceError(
      'BAD_USER_INPUT',
      `"${path}" groups by the date ${thing.label}; say in what stretches of time: bucket YEAR, QUARTER or MONTH.`,
    );
  }
  return { ...plain, key: { kind: 'bucket', on, property: dated, bucket: asked } };
}

/** What the different ones are counted of. */
export function planTrait(
  planning: Planning,
  listed: Listed,
  scope: Scope,
  named: Named,
  path: string,
): Trait | (Neighbour & { readonly kind: 'neighbours' }) {
  const thing = thingOf(planning, listed, named, path);
  switch (thing.kind) {
    case 'link':
      return { kind: 'neighbours', ...neighbourOf(planning, thing.link, scope) };
    case 'types':
      return typeTrait(planning, thing.names);
    case 'property':
      return { kind: 'value', on: valueOn(scope, thing.on, thing.property), property: thing.property.name };
  }
}

function thingOf(planning: Planning, { target, relation }: Listed, named: Named, path: string): Thing {
  const given = (['field', 'related', 'edge'] as const).flatMap((name) => {
    const value = named[name];
    return value?.kind === 'leaf' ? [{ name, label: String(value.value) }] : [];
  });
  const [only] = given;
  if (only === undefined || given.length > 1) {
    throw new ServiceError(
      'BAD_USER_INPUT',
      `"${path}" names ${only === undefined ? 'nothing' : 'several things'}; give exactly one of field, related and edge.`,
    );
  }
  const { name, label } = only;
  const type = typeOf(planning, target);
  const link = groupableLinks(type).get(label);
  if (name === 'related' && link !== undefined) return { kind: 'link', link };
  const types = groupableTypes(planning.model, target);
  if (name === 'field' && label === 'TYPE' && types.size > 0) return { kind: 'types', names: types };
  const owner = name === 'edge' ? relation : type;
  const property = owner === undefined ? undefined : groupableProperties(owner).get(label);
  if (property === undefined) throw new TypeError(`rows of ${target} have no ${name} ${label}`);
  return { kind: 'property', on: name === 'edge' ? 'edge' : 'node', property, label };
}

function neighbourOf({ model }: Planning, link: Link, scope: Scope): Neighbour {
  const holds = holdsOf(scope, link.relation, []);
  const where = link.many ? countingOnly(model, scope, link) : undefined;
  return { step: stepOf(link), holds, where, many: link.many };
}

function typeTrait(planning: Planning, names: ReadonlyMap<string, string>): Trait {
  return { kind: 'label', labels: planning.slots.add('strings', { kind: 'literal', value: [...names.keys()] }) };
}
