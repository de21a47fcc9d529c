import type { FieldDefinitionNode } from 'graphql';
import { ServiceError } from '../errors/service-error.js';
import { directiveArguments, hasDirective } from './directives.js';
import type { DayBounds, Property, ScalarKind } from './model.js';
import type { SearchField } from './search.js';
import { unwrap, type SdlTypes } from './sdl-types.js';

const KINDS: ReadonlyMap<string, ScalarKind> = new Map([
  ['ID', 'id'],
  ['String', 'string'],
  ['Int', 'int'],
  ['Float', 'float'],
  ['Boolean', 'boolean'],
  ['Date', 'date'],
  ['DateTime', 'dateTime'],
  ['PartialDate', 'partialDate'],
  ['Decimal', 'decimal'],
  ['URL', 'url'],
]);

/** Reads the fields of scalar and enum types of one owner as stored properties. Throws BAD_DATA for any other type. */
export function readProperties(
  types: SdlTypes,
  owner: string,
  fields: readonly FieldDefinitionNode[],
): ReadonlyMap<string, Property> {
  const kinds = new Map(fields.map((field) => [field.name.value, KINDS.get(unwrap(field.type).name)]));
  return new Map(fields.map((field) => [field.name.value, readProperty(types, owner, field, kinds)]));
}

/** The stored names that an indexed property adds to its own. */
export function derivedNames({ name, sortName, bounds }: Property): readonly string[] {
  if (bounds !== undefined) return bounds.given ? [] : [bounds.min, bounds.max];
  return sortName === name ? [] : [sortName];
}

type Kinds = ReadonlyMap<string, ScalarKind | undefined>;

function readProperty(types: SdlTypes, owner: string, field: FieldDefinitionNode, kinds: Kinds): Property {
  const name = field.name.value;
  const type = unwrap(field.type);
  const values = types.enums.get(type.name);
  const kind = KINDS.get(type.name) ?? (values === undefined ? undefined : 'enum');
  if (kind === undefined) {
    throw new ServiceError(
      'BAD_DATA',
      `${owner}.${name}: ${type.name} is neither a scalar nor an enum; a field that leads to nodes needs @relation`,
    );
  }
  const unique = hasDirective(field, 'unique');
  const indexed = unique || hasDirective(field, 'index');
  if (indexed && type.list) throw new ServiceError('BAD_DATA', `${owner}.${name}: a list cannot be indexed`);
  const search = readSearch(owner, field, kind);
  const bounds = indexed && !unique && kind === 'partialDate' ? readBounds(owner, field, kinds) : undefined;
  return {
    name,
    kind,
    typeName: type.name,
    list: type.list,
    required: type.required,
    indexed,
    unique,
    sortName: bounds?.min ?? (indexed && !unique ? sortName(name, kind) : name),
    ...(bounds === undefined ? {} : { bounds }),
    ...readUnit(owner, field, kinds),
    ...(hasDirective(field, 'claimed') ? { claimed: true } : {}),
    ...(search === undefined ? {} : { search }),
    ...(values === undefined ? {} : { values }),
  };
}

function readUnit(owner: string, field: FieldDefinitionNode, kinds: Kinds): Pick<Property, 'unit'> {
  const unit = directiveArguments(field, 'unit')?.['property'];
  if (typeof unit !== 'string') return {};
  if (kinds.get(unit) === 'string') return { unit };
  throw new ServiceError('BAD_DATA', `${owner}.${field.name.value}: its unit "${unit}" is no property of text`);
}

function readBounds(owner: string, field: FieldDefinitionNode, kinds: Kinds): DayBounds {
  const name = field.name.value;
  const given = directiveArguments(field, 'index')?.['bounds'];
  const stem = typeof given === 'string' ? given : name;
  const [min, max] = [`${stem}Min`, `${stem}Max`];
  const present = [min, max].filter((day) => kinds.has(day));
  if (present.length > 0 && ![min, max].every((day) => kinds.get(day) === 'date')) {
    throw new ServiceError(
      'BAD_DATA',
      `${owner}.${name}: its days ${min} and ${max} are both Dates, or neither is there`,
    );
  }
  return { min, max, given: present.length > 0 };
}

function readSearch(owner: string, field: FieldDefinitionNode, kind: ScalarKind): SearchField | undefined {
  const as = directiveArguments(field, 'search')?.['as'];
  if (as === undefined) return undefined;
  if (kind !== 'string' && kind !== 'id') {
    throw new ServiceError('BAD_DATA', `${owner}.${field.name.value}: only texts can be searched`);
  }
  return as as SearchField;
}

function sortName(name: string, kind: ScalarKind): string {
  return kind === 'string' || kind === 'decimal' ? `${name}Sort` : name;
}
