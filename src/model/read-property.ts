import type { FieldDefinitionNode } from 'graphql';
import { ServiceError } from '../errors/service-error.js';
import { hasDirective } from './directives.js';
import type { Property, ScalarKind } from './model.js';
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

/** Reads a field of a scalar or enum type as a stored property. Throws BAD_DATA for any other type. */
export function readProperty(types: SdlTypes, owner: string, field: FieldDefinitionNode): Property {
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
  return {
    name,
    kind,
    typeName: type.name,
    list: type.list,
    required: type.required,
    indexed,
    unique,
    sortName: indexed && !unique ? sortName(name, kind) : name,
    ...(values === undefined ? {} : { values }),
  };
}

/** The stored names that an indexed property adds to its own. */
export function derivedNames(property: Property): readonly string[] {
  if (property.sortName === property.name) return [];
  return property.kind === 'partialDate' ? [`${property.name}Min`, `${property.name}Max`] : [property.sortName];
}

function sortName(name: string, kind: ScalarKind): string {
  switch (kind) {
    case 'string':
    case 'decimal':
      return `${name}Sort`;
    case 'partialDate':
      return `${name}Min`;
    default:
      return name;
  }
}
