import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isLeafType,
  isSpecifiedScalarType,
  Kind,
  type GraphQLNamedType,
  type TypeNode,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { hasDirective } from '../../src/model/directives.js';
import { service, sources } from '../support/schema.js';

type Described = { readonly path: string; readonly description: string };

/** Everything of the schema that a client can name, with its description. */
function walk(): readonly Described[] {
  const types = Object.values(service.schema.getTypeMap());
  const own = types.filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type));
  const asOf = service.schema.getDirectives().filter((directive) => directive.name === 'asOf');
  return [
    ...own.flatMap((type) => [described(type.name, type), ...members(type)]),
    ...asOf.flatMap((directive) => directive.args.map((argument) => described(`@asOf(${argument.name})`, argument))),
  ];
}

function members(type: GraphQLNamedType): readonly Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => described(`${type.name}.${value.name}`, value));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => described(`${type.name}.${field.name}`, field));
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    described(`${type.name}.${field.name}`, field),
    ...field.args.map((argument) => described(`${type.name}.${field.name}(${argument.name})`, argument)),
  ]);
}

function described(path: string, item: { readonly description?: string | null | undefined }): Described {
  return { path, description: item.description ?? '' };
}

describe('descriptions', () => {
  const all = walk();

  it('are on every type, field, argument and value', () => {
    expect(all.length).toBeGreaterThan(3_000);
    expect(all.filter(({ description }) => description === '').map(({ path }) => path)).toEqual([]);
  });

  it('begin with a capital or a code and end as a sentence does', () => {
    const odd = all.filter(
      ({ description }) => !/^[A-Z`].*[.?]$/.test(description) || / {2}|\.\.|[,;:]\.$/.test(description),
    );
    expect(odd).toEqual([]);
  });

  it('say of a nullable property what null means', () => {
    const silent = sources.definitions.flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION)
        return [];
      return (definition.fields ?? [])
        .filter((field) => field.type.kind === Kind.NAMED_TYPE && !hasDirective(field, 'relation'))
        .filter((field) => isScalar(field.type) && !/\bnull\b/i.test(field.description?.value ?? ''))
        .map((field) => `${definition.name.value}.${field.name.value}`);
    });
    expect(silent).toEqual([]);
  });
});

/** Whether a field holds a value of its own, not an object. */
function isScalar(type: TypeNode): boolean {
  return type.kind === Kind.NAMED_TYPE && isLeafType(service.schema.getType(type.name.value));
}
