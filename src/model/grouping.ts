import type { Link, Model, Property } from './model.js';
import { typeEnumValue } from './names.js';

/** The enums of what can be grouped by and computed with, for a node type, an interface or a relation. */
export type GroupEnums = { readonly fields: string; readonly links: string; readonly numbers: string };

/** The names of the enums of an owner: `ObservationGroupField`, `ObservationGroupLink`, `ObservationNumber`. */
export function groupEnums(owner: string): GroupEnums {
  return { fields: `${owner}GroupField`, links: `${owner}GroupLink`, numbers: `${owner}Number` };
}

/** What can be grouped by and computed with. Every value stands in the enums by the name that `typeEnumValue` gives it. */
type Owner = {
  readonly name: string;
  readonly properties: ReadonlyMap<string, Property>;
  readonly links?: ReadonlyMap<string, Link>;
};

/** The properties by whose values, or whose stretches of time, rows can be grouped, by their value of the enum. */
export function groupableProperties({ properties }: Owner): ReadonlyMap<string, Property> {
  const all = [...properties.values()];
  const units = new Set(all.map(({ unit }) => unit));
  return byEnumValue(all.filter((property) => isGroupable(property) || units.has(property.name)));
}

/** The properties that can be summed up, by their value of the enum. */
export function numericProperties({ properties }: Owner): ReadonlyMap<string, Property> {
  const kinds = new Set(['int', 'float', 'decimal']);
  return byEnumValue([...properties.values()].filter(({ kind, list }) => !list && kinds.has(kind)));
}

/** The links by whose neighbours rows can be grouped, by their value of the enum. */
export function groupableLinks({ links }: Owner): ReadonlyMap<string, Link> {
  // Each fact has a best claim of its own.
  return byEnumValue([...(links?.values() ?? [])].filter(({ relation }) => relation.type !== 'BEST_CLAIM'));
}

/** The stored days or instants of a property that is grouped by stretches of time; undefined for any other. */
export function datedName({ kind, name, bounds }: Property): string | undefined {
  if (bounds !== undefined) return bounds.min;
  return kind === 'date' || kind === 'dateTime' ? name : undefined;
}

/** The concrete types by which rows of an interface can be grouped, by label; none where it has no such field. */
export function groupableTypes(model: Model, name: string): ReadonlyMap<string, string> {
  const members = name === 'Entity' ? (model.abstracts.get(name)?.members ?? []) : [];
  return new Map(members.map((member) => [member, typeEnumValue(member)]));
}

function isGroupable({ kind, list, indexed, unique, bounds }: Property): boolean {
  if (list || unique) return false;
  switch (kind) {
    case 'enum':
    case 'boolean':
      return true;
    case 'string':
    case 'date':
    case 'dateTime':
      return indexed;
    case 'partialDate':
      return bounds !== undefined;
    case 'id':
    case 'int':
    case 'float':
    case 'decimal':
    case 'url':
      return false;
  }
}

function byEnumValue<Named extends { readonly name: string }>(items: readonly Named[]): ReadonlyMap<string, Named> {
  return new Map(items.map((item) => [typeEnumValue(item.name), item]));
}
