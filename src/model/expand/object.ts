import {
  print,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import type { Link } from '../model.js';
import { connectionOf, connectionTypeName } from '../names.js';
import { fieldsOf } from '../sdl-types.js';
import { connectionArguments } from './arguments.js';
import type { Expansion } from './expansion.js';
import { block, field } from './text.js';

type Definition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** A node type or an interface as clients see it: inherited fields copied in, links to many as connections. */
export function publishedObject({ model, types }: Expansion, definition: Definition): string {
  const name = definition.name.value;
  const links = (model.nodes.get(name) ?? model.abstracts.get(name))?.links ?? new Map<string, Link>();
  const fields = [...fieldsOf(types, definition).values()];
  const properties = fields.filter((one) => !links.has(one.name.value));
  const followed = fields.filter((one) => links.has(one.name.value));
  const description = definition.description?.value ?? '';
  return block(
    description,
    head(definition),
    [...properties, ...followed].map((one) => publishedField(one, links.get(one.name.value))),
  );
}

/** A field as clients see it: a link to many is a connection. */
export function publishedField(definition: FieldDefinitionNode, link: Link | undefined): string {
  const name = definition.name.value;
  const description = definition.description?.value ?? '';
  if (link?.many !== true) return field(description, name, [], print(definition.type));
  // It can be null, so that its failure takes nothing else with it.
  const connection = connectionOf(link);
  return field(description, name, connectionArguments(connection), connectionTypeName(connection));
}

function head(definition: Definition): string {
  const keyword = definition.kind === 'InterfaceTypeDefinition' ? 'interface' : 'type';
  const interfaces = (definition.interfaces ?? []).map((node) => node.name.value);
  const suffix = interfaces.length === 0 ? '' : ` implements ${interfaces.join(' & ')}`;
  return `${keyword} ${definition.name.value}${suffix}`;
}
