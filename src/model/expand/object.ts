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
import { block, described, sentence } from './text.js';

type Definition = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** A node type or an interface as clients see it: inherited fields copied in, links to many as connections. */
export function publishedObject({ model, types }: Expansion, definition: Definition): string {
  const name = definition.name.value;
  const links = (model.nodes.get(name) ?? model.abstracts.get(name))?.links ?? new Map<string, Link>();
  const own = new Set(definition.fields?.map((field) => field.name.value));
  const fields = [...fieldsOf(types, definition).values()];
  const [properties, followed] = [false, true].map((linked) =>
    fields
      .filter((field) => links.has(field.name.value) === linked)
      .map((field) => publishedField(field, links.get(field.name.value), own.has(field.name.value))),
  );
  const description = definition.description?.value ?? '';
  return block(description, head(definition), [...(properties ?? []), ...(followed ?? [])]);
}

/** A field as clients see it. Whoever inherits it repeats the first sentence of its description only. */
export function publishedField(field: FieldDefinitionNode, link: Link | undefined, own: boolean): string {
  const name = field.name.value;
  const description = field.description?.value ?? '';
  const shown = own ? description : sentence(description);
  if (link?.many !== true) return described(shown, `${name}: ${print(field.type)}`);
  // It can be null, so that its failure takes nothing else with it.
  const connection = connectionOf(link);
  return described(shown, `${name}(${connectionArguments(connection)}): ${connectionTypeName(connection)}`);
}

function head(definition: Definition): string {
  const keyword = definition.kind === 'InterfaceTypeDefinition' ? 'interface' : 'type';
  const interfaces = (definition.interfaces ?? []).map((node) => node.name.value);
  const suffix = interfaces.length === 0 ? '' : ` implements ${interfaces.join(' & ')}`;
  return `${keyword} ${definition.name.value}${suffix}`;
}
