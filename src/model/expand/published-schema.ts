import { Kind, print, type DefinitionNode, type DocumentNode } from 'graphql';
import { MODEL_DIRECTIVES, MODEL_ONLY_TYPES } from '../directives.js';
import type { Model } from '../model.js';
import { connectionTypes } from './connection.js';
import { groupTypes } from './aggregate.js';
import { expansionOf, type Expansion } from './expansion.js';
import { edgeGroupEnums, nodeGroupEnums } from './group-enum.js';
import { publishedObject } from './object.js';
import { edgeOrder, nodeOrder, relatedOrder } from './order.js';
import { lookupInput, rootFields } from './root.js';
import { scalarFilters } from './scalar-filter.js';
import { block, described, indented } from './text.js';
import { typeEnums } from './type-enum.js';
import { edgeWhere, nodeWhere, plainFilter, relatedWhere } from './where.js';

/** The SDL that clients see: the sources without the model's directives, and all that the model implies. */
export function publishedSchema(model: Model, sources: DocumentNode): string {
  const expansion = expansionOf(model, sources);
  const written = sources.definitions.flatMap((definition) => publishedDefinition(expansion, definition));
  return `${[...written, ...connections(expansion), ...inputs(expansion)].join('\n\n')}\n`;
}

function publishedDefinition(expansion: Expansion, definition: DefinitionNode): readonly string[] {
  switch (definition.kind) {
    case Kind.DIRECTIVE_DEFINITION:
      return MODEL_DIRECTIVES.has(definition.name.value) ? [] : [print(definition)];
    case Kind.INTERFACE_TYPE_DEFINITION:
      return [publishedObject(expansion, definition)];
    case Kind.OBJECT_TYPE_DEFINITION: {
      const name = definition.name.value;
      if (expansion.types.nodes.has(name)) return [publishedObject(expansion, definition)];
      if (name === 'Query') return [withFields(print(definition), rootFields(expansion))];
      const edge = [...expansion.types.edges.values(), ...expansion.types.repeated].includes(definition);
      return edge ? [] : [print(definition)];
    }
    case Kind.ENUM_TYPE_DEFINITION:
      return MODEL_ONLY_TYPES.has(definition.name.value) ? [] : [print(definition)];
    default:
      return [print(definition)];
  }
}

function connections(expansion: Expansion): readonly string[] {
  return [
    ...expansion.plainTargets.map((target) => ({ target, relation: undefined })),
    ...expansion.relationConnections,
  ].flatMap((connection) => [...connectionTypes(expansion, connection), ...groupTypes(expansion, connection)]);
}

function inputs(expansion: Expansion): readonly string[] {
  const { model, owners, relationConnections } = expansion;
  const relations = [...model.relations.values()].filter((relation) =>
    relationConnections.some((connection) => connection.relation === relation),
  );
  const ordered = new Set([...expansion.plainTargets, ...relationConnections.map((connection) => connection.target)]);
  return [
    ...[...model.nodes.values()].map((type) => lookupInput(expansion, type)),
    ...owners.map((type) => nodeWhere(expansion, type)),
    ...relations.map((relation) => edgeWhere(expansion, relation)),
    ...relationConnections.flatMap((connection) => relatedWhere(expansion, connection)),
    ...expansion.plainLinked.map((target) => plainFilter(expansion, target)),
    ...scalarFilters(model),
    ...typeEnums(expansion),
    ...owners.filter((type) => ordered.has(type.name)).map((type) => nodeOrder(expansion, type)),
    ...owners.filter((type) => ordered.has(type.name)).flatMap((type) => nodeGroupEnums(expansion, type)),
    ...relations.flatMap((relation) => edgeGroupEnums(expansion, relation)),
    ...relations.flatMap((relation) => edgeOrder(expansion, relation)),
    ...relationConnections.map(relatedOrder),
    block('Which way an order goes.', 'enum OrderDirection', [
      described('From the least to the greatest; rows without a value come last.', 'ASC'),
      described('From the greatest to the least; rows without a value come first.', 'DESC'),
    ]),
  ];
}

function withFields(definition: string, fields: readonly string[]): string {
  return definition.replace(/\}\s*$/, `${fields.map(indented).join('\n')}\n}`);
}
