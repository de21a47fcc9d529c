import type { DocumentNode } from 'graphql';
import type { AbstractType, Model, NodeType, RelationType } from '../model.js';
import { connectionOf, connectionStem, type ConnectionOf } from '../names.js';
import { edgeFieldsOf, fieldsOf, sdlTypes, type SdlTypes } from '../sdl-types.js';
import { words } from './text.js';

/** A connection whose edges carry a relation. */
export type RelationConnection = { readonly target: string; readonly relation: RelationType };

/** What every part of the expansion reads: the model, the SDL's definitions, and their descriptions. */
export type Expansion = {
  readonly model: Model;
  readonly types: SdlTypes;
  /** Node types and abstract types. */
  readonly owners: readonly (NodeType | AbstractType)[];
  /** The description of a field of a node type, an interface or a relation's edges; empty where there is none. */
  readonly describe: (owner: string, field: string) => string;
  /** Several nodes of a node type or an interface, in words: `consumer groups`. */
  readonly plural: (type: string) => string;
  /** Every connection whose edges carry a relation, once each. */
  readonly relationConnections: readonly RelationConnection[];
  /** The target of every plain connection, once each: root lists, and links whose edges have nothing to show. */
  readonly plainTargets: readonly string[];
  /** The targets of plain links to many: those that can be filtered by some, none or every neighbour. */
  readonly plainLinked: readonly string[];
};

/** Gathers what the parts of the expansion share. */
export function expansionOf(model: Model, sources: DocumentNode): Expansion {
  const types = sdlTypes(sources);
  const owners = [...model.nodes.values(), ...model.abstracts.values()];
  const connections = owners.flatMap((type) =>
    [...type.links.values()].filter((link) => link.many).map((link) => connectionOf(link)),
  );
  const related = connections.filter(hasRelation);
  const plainLinked = [...new Set(connections.filter((c) => c.relation === undefined).map((c) => c.target))];
  const listed = owners.filter((type) => type.listField !== undefined).map((type) => type.name);
  return {
    model,
    types,
    owners,
    describe: describer(types),
    plural: (name) => words(owners.find((type) => type.name === name)?.listField ?? `${name}s`),
    relationConnections: [...new Map(related.map((connection) => [connectionStem(connection), connection])).values()],
    plainTargets: [...new Set([...listed, ...plainLinked])],
    plainLinked,
  };
}

function hasRelation(connection: ConnectionOf): connection is RelationConnection {
  return connection.relation !== undefined;
}

function describer(types: SdlTypes): Expansion['describe'] {
  const owners = new Map([
    ...[...types.nodes, ...types.interfaces].map(([name, type]) => [name, fieldsOf(types, type)] as const),
    ...[...types.edges.values()].map((edge) => [edge.name.value, edgeFieldsOf(types, edge)] as const),
  ]);
  return (owner, field) => owners.get(owner)?.get(field)?.description?.value ?? '';
}
