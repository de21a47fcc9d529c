import { Kind, type DocumentNode } from 'graphql';
import { ServiceError } from '../errors/service-error.js';
import type { Link, Model, Property, RelationType } from './model.js';
import { derivedNames } from './read-property.js';
import { SEARCH_NAMES, SEARCH_TEXT } from './search.js';

/** Names that filters and orders add beside the properties of a node. */
const NODE_RESERVED = ['and', 'or', 'not', 'factId', 'node', 'edge', SEARCH_NAMES, SEARCH_TEXT];
/** Names that generated edges have or store beside their properties. */
const EDGE_RESERVED = ['and', 'or', 'not', 'factId', 'cursor', 'node', 'fact'];
/** The interfaces whose filters can also ask for the type. */
const TYPED = new Set(['Node', 'Entity']);

/** Throws BAD_DATA, naming type and field, where a model that reads well still cannot work. */
export function validateModel(model: Model, sources: DocumentNode): void {
  checkRoots(model, sources);
  for (const type of [...model.nodes.values(), ...model.abstracts.values()]) {
    const reserved = TYPED.has(type.name) ? [...NODE_RESERVED, 'type'] : NODE_RESERVED;
    checkNames(type.name, type.properties, type.links, reserved);
  }
  const links = [...model.nodes.values()].flatMap((type) => [...type.links.values()]);
  for (const relation of model.relations.values()) {
    checkNames(relation.name, relation.properties, new Map(), EDGE_RESERVED);
    checkEnds(
      relation,
      links.filter((link) => link.relation.type === relation.type),
    );
  }
}

function checkRoots(model: Model, sources: DocumentNode): void {
  const owners = new Map<string, string>();
  for (const definition of sources.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION || definition.name.value !== 'Query') continue;
    for (const field of definition.fields ?? []) owners.set(field.name.value, 'Query');
  }
  const claim = (owner: string, root: string | undefined) => {
    if (root === undefined) return;
    const other = owners.get(root);
    if (other !== undefined) {
      throw new ServiceError('BAD_DATA', `${owner}: the root field "${root}" is already that of ${other}`);
    }
    owners.set(root, owner);
  };
  for (const type of model.nodes.values()) {
    claim(type.name, type.lookupField);
    claim(type.name, type.listField);
  }
  for (const type of model.abstracts.values()) claim(type.name, type.listField);
}

function checkNames(
  owner: string,
  properties: ReadonlyMap<string, Property>,
  links: ReadonlyMap<string, Link>,
  reserved: readonly string[],
): void {
  const taken = new Map(reserved.map((name) => [name, 'a name the service adds']));
  for (const property of properties.values()) {
    for (const name of derivedNames(property)) taken.set(name, `what is derived from "${property.name}"`);
  }
  for (const link of links.values()) if (link.many) taken.set(`${link.name}Count`, `the order by "${link.name}"`);
  for (const name of [...properties.keys(), ...links.keys()]) {
    const by = taken.get(name);
    if (by !== undefined) throw new ServiceError('BAD_DATA', `${owner}.${name}: the name is taken by ${by}`);
  }
}

/** A fact must be readable from both its ends; what only explains a fact needs one reader. */
function checkEnds(relation: RelationType, links: readonly Link[]): void {
  const directions = new Set(links.map((link) => link.direction));
  const where = `${relation.name} (${relation.type})`;
  if (directions.size === 0) throw new ServiceError('BAD_DATA', `${where}: no field follows this relation`);
  if (relation.symmetric !== directions.has('both')) {
    throw new ServiceError('BAD_DATA', `${where}: a symmetric relation, and no other, is read with direction BOTH`);
  }
  if (relation.symmetric || !relation.fact) return;
  for (const direction of ['out', 'in'] as const) {
    if (directions.has(direction)) continue;
    const missing = direction.toUpperCase();
    throw new ServiceError('BAD_DATA', `${where}: no field follows this relation with direction ${missing}`);
  }
}
