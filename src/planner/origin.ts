import {
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type ValueNode,
} from 'graphql';

/** The variables of a request, coerced. */
export type Variables = Readonly<Record<string, unknown>>;

/** Where the value of a slot comes from, so that a plan can be bound again to other variables of the same shape. */
export type Origin =
  | { readonly kind: 'literal'; readonly value: unknown }
  | { readonly kind: 'variable'; readonly name: string; readonly path: readonly (string | number)[] }
  | { readonly kind: 'list'; readonly items: readonly Origin[] }
  /** The day of the request, by the injected clock. */
  | { readonly kind: 'today' };

/** An argument's value, taken apart as far as its structure can change a plan; leaves know their origin. */
export type Argument =
  | { readonly kind: 'null' }
  | { readonly kind: 'leaf'; readonly value: unknown; readonly origin: Origin }
  | { readonly kind: 'list'; readonly items: readonly Argument[]; readonly origin: Origin }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Argument> };

/** The value of an argument of a field or directive: from its AST, its variable or its default; undefined if absent. */
export function argumentOf(
  definition: GraphQLArgument,
  node: ValueNode | undefined,
  variables: Variables,
): Argument | undefined {
  const given = node === undefined ? undefined : fromAst(definition.type, node, variables);
  if (given !== undefined) return given;
  if (definition.defaultValue === undefined) return undefined;
  return fromValue(definition.type, definition.defaultValue, { kind: 'literal', value: definition.defaultValue });
}

function fromAst(type: GraphQLInputType, node: ValueNode, variables: Variables): Argument | undefined {
  if (isNonNullType(type)) return fromAst(type.ofType, node, variables);
  if (node.kind === 'Variable') {
    const name = node.name.value;
    return fromValue(type, variables[name], { kind: 'variable', name, path: [] });
  }
  if (node.kind === 'NullValue') return { kind: 'null' };
  if (isListType(type)) {
    const nodes = node.kind === 'ListValue' ? node.values : [node];
    const items = nodes.map((item) => fromAst(type.ofType, item, variables) ?? { kind: 'null' as const });
    return { kind: 'list', items, origin: { kind: 'list', items: items.map(originOf) } };
  }
  if (isInputObjectType(type)) return objectFromAst(type, node, variables);
  const value: unknown = isLeafType(type) ? type.parseLiteral(node, variables) : undefined;
  return { kind: 'leaf', value, origin: { kind: 'literal', value } };
}

function objectFromAst(type: GraphQLInputObjectType, node: ValueNode, variables: Variables): Argument {
  const given = new Map(node.kind === 'ObjectValue' ? node.fields.map((field) => [field.name.value, field.value]) : []);
  const fields = new Map<string, Argument>();
  for (const field of Object.values(type.getFields())) {
    const value = argumentOf(field, given.get(field.name), variables);
    if (value !== undefined) fields.set(field.name, value);
  }
  return { kind: 'object', fields };
}

function fromValue(type: GraphQLInputType, value: unknown, origin: Origin): Argument | undefined {
  if (value === undefined) return undefined;
  if (isNonNullType(type)) return fromValue(type.ofType, value, origin);
  if (value === null) return { kind: 'null' };
  if (isListType(type)) {
    const values = value as readonly unknown[];
    const items = values.map(
      (item, index) => fromValue(type.ofType, item, within(origin, index, item)) ?? { kind: 'null' as const },
    );
    return { kind: 'list', items, origin };
  }
  if (isInputObjectType(type)) {
    const fields = new Map<string, Argument>();
    for (const field of Object.values(type.getFields())) {
      const part = (value as Record<string, unknown>)[field.name];
      const argument = fromValue(field.type, part, within(origin, field.name, part));
      if (argument !== undefined) fields.set(field.name, argument);
    }
    return { kind: 'object', fields };
  }
  return { kind: 'leaf', value, origin };
}

function within(origin: Origin, key: string | number, value: unknown): Origin {
  return origin.kind === 'variable' ? { ...origin, path: [...origin.path, key] } : { kind: 'literal', value };
}

function originOf(argument: Argument): Origin {
  return argument.kind === 'leaf' || argument.kind === 'list' ? argument.origin : { kind: 'literal', value: null };
}

/** The value an origin has in a request. */
export function valueOf(origin: Origin, variables: Variables, today: string): unknown {
  switch (origin.kind) {
    case 'literal':
      return origin.value;
    case 'variable':
      return origin.path.reduce<unknown>(
        (value, key) => (value as Record<string | number, unknown>)[key],
        variables[origin.name],
      );
    case 'list':
      return origin.items.map((item) => valueOf(item, variables, today));
    case 'today':
      return today;
  }
}

/** The whole value of an argument in a request, as plain data with keys in the schema's order. */
export function plainValue(argument: Argument | undefined, variables: Variables): unknown {
  switch (argument?.kind) {
    case undefined:
    case 'null':
      return null;
    case 'leaf':
      return valueOf(argument.origin, variables, '');
    case 'list':
      return argument.items.map((item) => plainValue(item, variables));
    case 'object':
      return [...argument.fields].map(([name, part]) => [name, plainValue(part, variables)]);
  }
}
