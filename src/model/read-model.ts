import type { DocumentNode, FieldDefinitionNode, InterfaceTypeDefinitionNode, ObjectTypeDefinitionNode } from 'graphql';
import { directiveArguments, hasDirective } from './directives.js';
import type { AbstractType, Model, NodeType } from './model.js';
import { linkReader, type LinkReader } from './read-link.js';
import { readProperties } from './read-property.js';
import { readRelations } from './read-relation.js';
import { fieldsOf, sdlTypes, type SdlTypes } from './sdl-types.js';
import { validateModel } from './validate-model.js';

/** Reads the graph model from the SDL. Throws BAD_DATA that names the type and the field where the SDL makes no sense. */
export function readModel(sources: DocumentNode): Model {
  const types = sdlTypes(sources);
  const abstracts = [...types.interfaces.values()].filter((definition) => hasDirective(definition, 'abstract'));
  const members = new Map(abstracts.map(({ name }) => [name.value, membersOf(types, name.value)]));
  const relations = readRelations(types);
  const links = linkReader(types, members, relations);
  const model: Model = {
    nodes: byName([...types.nodes.values()].map((definition) => readNode(types, definition, members, links))),
    abstracts: byName(abstracts.map((definition) => readAbstract(types, definition, members, links))),
    relations,
  };
  validateModel(model, sources);
  return Object.freeze(model);
}

function readNode(
  types: SdlTypes,
  definition: ObjectTypeDefinitionNode,
  members: ReadonlyMap<string, readonly string[]>,
  links: LinkReader,
): NodeType {
  const name = definition.name.value;
  const roots = directiveArguments(definition, 'node') ?? {};
  const interfaces = (definition.interfaces ?? []).map((node) => node.name.value);
  return Object.freeze({
    name,
    labels: ['Node', ...interfaces.filter((label) => label !== 'Node' && members.has(label)), name],
    lookupField: String(roots['lookup']),
    listField: String(roots['list']),
    ...readFields(types, definition, [name], links),
  });
}

function readAbstract(
  types: SdlTypes,
  definition: InterfaceTypeDefinitionNode,
  members: ReadonlyMap<string, readonly string[]>,
  links: LinkReader,
): AbstractType {
  const name = definition.name.value;
  const list = directiveArguments(definition, 'abstract')?.['list'];
  const own = members.get(name) ?? [];
  return Object.freeze({
    name,
    listField: typeof list === 'string' ? list : undefined,
    members: own,
    ...readFields(types, definition, own, links),
  });
}

function readFields(
  types: SdlTypes,
  definition: ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode,
  near: readonly string[],
  links: LinkReader,
): Pick<NodeType, 'properties' | 'links'> {
  const isLink = (field: FieldDefinitionNode) => hasDirective(field, 'relation');
  const owner = definition.name.value;
  const fields = [...fieldsOf(types, definition).values()];
  return {
    properties: readProperties(
      types,
      owner,
      fields.filter((field) => !isLink(field)),
    ),
    links: byName(fields.filter(isLink).map((field) => links(owner, near, field))),
  };
}

function membersOf(types: SdlTypes, name: string): readonly string[] {
  return [...types.nodes.values()]
    .filter((definition) => definition.interfaces?.some((node) => node.name.value === name))
    .map((definition) => definition.name.value);
}

function byName<T extends { readonly name: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.name, item]));
}
