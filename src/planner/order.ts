import { ServiceError } from '../errors/service-error.js';
import type { Link, Property, RelationType } from '../model/model.js';
import type { OrderTerm } from '../plan/page.js';
import type { RowValue } from '../plan/predicate.js';
import type { SlotType } from '../plan/slot.js';
import { countingOnly, holdsOf, valueOn } from './choice.js';
import { stepOf } from './step-of.js';
import type { Argument } from './origin.js';
import { typeOf, type Planning, type Scope } from './planning.js';
import { slotType } from './scalar-filter.js';

/** A term of an order with the type in which its values travel in cursors. */
export type TypedTerm = { readonly term: OrderTerm; readonly type: SlotType };

/** What a list is made of: nodes of a type, reached over a relation or not. */
export type Listed = {
  readonly target: string;
  readonly relation: RelationType | undefined;
  readonly direction?: Link['direction'];
};

/** The total order of a list: the terms asked for, then the id, then the fact of the edge, so that nothing ties. */
export function planOrder(
  planning: Planning,
  listed: Listed,
  orderBy: Argument | undefined,
  scope: Scope,
): readonly TypedTerm[] {
  const items = orderBy?.kind === 'list' ? orderBy.items : [];
  const terms = items.flatMap((item) => planItem(planning, listed, item, scope));
  if (!terms.some(({ term }) => term.kind === 'property' && term.on === 'node' && term.property === 'id')) {
    terms.push(tieBreak('node', 'id'));
  }
  if (listed.relation?.fact === true) terms.push(tieBreak('edge', 'factId'));
  return terms;
}

function planItem(planning: Planning, { target, relation }: Listed, item: Argument, scope: Scope): TypedTerm[] {
  if (item.kind !== 'object') return [];
  return [...item.fields].flatMap(([name, value]) => {
    if (relation?.fact !== true) return [planNodeTerm(planning, target, name, value, scope)];
    if (value.kind !== 'object') return [];
    return [...value.fields].map(([key, direction]) =>
      name === 'edge'
        ? propertyTerm('edge', propertyOf(relation, key), direction)
        : planNodeTerm(planning, target, key, direction, scope),
    );
  });
}

function planNodeTerm(planning: Planning, type: string, name: string, direction: Argument, scope: Scope): TypedTerm {
  const { properties, links } = typeOf(planning, type);
  const property = properties.get(name);
  if (property !== undefined) {
    return propertyTerm(valueOn(scope, 'node', property), property, direction);
  }
  const link = links.get(name.replace(/Count$/, ''));
  if (link === undefined) throw new TypeError(`${type} has no order "${name}"`);
  return {
    type: 'int',
    term: {
      kind: 'count',
      step: stepOf(link),
      holds: holdsOf(scope, link.relation, []),
      where: countingOnly(planning.model, scope, link),
      descending: isDescending(direction),
    },
  };
}

function propertyTerm(on: RowValue['on'], property: Property, direction: Argument): TypedTerm {
  return {
    type: property.kind === 'partialDate' || property.kind === 'decimal' ? 'string' : slotType(property),
    term: {
      kind: 'property',
      on,
      property: property.sortName,
      descending: isDescending(direction),
      nullable: on === 'claim' || !property.required,
    },
  };
}

function propertyOf(relation: RelationType, name: string): Property {
  const property = relation.properties.get(name);
  if (property === undefined) throw new TypeError(`${relation.type} has no property "${name}"`);
  return property;
}

function isDescending(direction: Argument): boolean {
  if (direction.kind !== 'leaf') {
    throw new ServiceError('BAD_USER_INPUT', 'An order needs a direction, ASC or DESC, and got null.');
  }
  return direction.value === 'DESC';
}

function tieBreak(on: RowValue['on'], property: string): TypedTerm {
  return { type: 'string', term: { kind: 'property', on, property, descending: false, nullable: false } };
}
