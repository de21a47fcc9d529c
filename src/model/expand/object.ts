import {
  print,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';
import { publishedDirectives } from '../directives.js';
import type { Link } from '../model.js';
import { connectionOf, connectionTypeName } from '../names.js';
import { fieldsOf } from '../sdl-types.js';
import { connectionArguments } from './arguments.js';
import type { Expansion } from './expansion.js';
import { described } from './text.js';

/** A node type or an interface as clients see it: inherited fields copied in, links to many as connections. */
export function publishedObject(
  { model, types }: Expansion,
  definition: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
): string {
  const name = definition.name.value;
  const links = (model.nodes.get(name) ?? model.abstracts.get(name))?.links ?? new Map<string, Link>();
  const fields = [...fieldsOf(types, definition).values()];
  const properties = fields.filter((field) => !links.has(field.name.value));
  const members = [
    ...properties.map(publishedField),
    ...fields.flatMap((field) => {
      const link = links.get(field.name.value);
      return link === undefined ? [] : [link.many ? connectionField(field, link) : publishedField(field)];
    }),
  ];
  const head = print({ ...definition, fields: [], directives: publishedDirectives(definition) });
  return `${head} {\n${members.join('\n')}\n}`;
}

/** A field without the model's directives. */
export function publishedField(field: FieldDefinitionNode): string {
  return print({ ...field, directives: publishedDirectives(field) });
}

/** A field that answers a connection. It can be null, so that its failure takes nothing else with it. */
function connectionField(field: FieldDefinitionNode, link: Link): string {
  const connection = connectionOf(link);
  const description = (field.description?.value ?? link.name).replace(/\.?$/, ', page by page.');
  return described(description, `${link.name}(${connectionArguments(connection)}): ${connectionTypeName(connection)}`);
}
