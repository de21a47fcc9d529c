import { getDirectiveValues, type GraphQLResolveInfo } from 'graphql';
import type { GraphNode } from '../../../src/operations/seed/graph.js';
import { foldText } from './compare-values.js';
import { connection } from './connection.js';
import { scopeOf, type Arguments, type Seen } from './seen.js';
import type { Scope } from './scope.js';
import { isA, isCounted, type Walk } from './walk.js';

/** The value of a root field. */
export function walkRoot(walk: Walk, info: GraphQLResolveInfo, args: Arguments): unknown {
  const scope = scopeOf(args, operationScope(walk, info), walk.today);
  const seen = (node: GraphNode | undefined): Seen | null => (node === undefined ? null : { node, scope });
  const byId = (id: unknown) => seen(walk.nodes.find((node) => node.id === id));
  switch (info.fieldName) {
    case 'node':
      return byId(args['id']);
    case 'nodes':
      return (args['ids'] as readonly string[]).map(byId);
    case 'entity':
      return match(walk, args['by'] as Key, scope);
    default:
      return typed(walk, info, args, scope);
  }
}

type Key = { readonly [name: string]: string };

function typed(walk: Walk, info: GraphQLResolveInfo, args: Arguments, scope: Scope): unknown {
  const { nodes, abstracts } = walk.model;
  const found = [...nodes.values()].find((type) => type.lookupField === info.fieldName);
  if (found !== undefined) {
    const [[name, value] = ['', '']] = Object.entries(args['by'] as Key);
    const node = walk.nodes.find(({ type, properties }) => type === found.name && properties[name] === value);
    return node === undefined ? null : { node, scope };
  }
  const listed = [...nodes.values(), ...abstracts.values()].find((type) => type.listField === info.fieldName);
  if (listed === undefined) throw new Error(`there is no root field ${info.fieldName}`);
  const steps = walk.nodes
    .filter((node) => isA(walk, node, listed.name) && isCounted(walk, node, scope))
    .map((node) => ({ node, edge: undefined }));
  return connection(walk, steps, { type: listed.name, relation: undefined }, scope, info, args);
}

function match(walk: Walk, by: Key, scope: Scope): unknown {
  const [[key, value] = ['', '']] = Object.entries(by);
  const found = walk.nodes
    .filter((node) => isA(walk, node, 'Entity') && isCalled(node, key, value))
    .map((node): Seen => ({ node, scope }))
    .sort((a, b) => (a.node.id < b.node.id ? -1 : 1));
  const [first, second] = found;
  if (first === undefined) return null;
  if (second === undefined) return { typename: 'EntityMatch', entity: first };
  return { typename: 'AmbiguousName', name: value, candidates: found.slice(0, 20) };
}

function isCalled({ id, properties }: GraphNode, key: string, value: string): boolean {
  if (key === 'id' || key === 'slug') return id === value;
  if (key === 'externalId') {
    return [properties['externalIds'] ?? []]
      .flat()
      .some((other) => String(other).trim().toLowerCase() === value.trim().toLowerCase());
  }
  const names = [properties['name'] ?? [], properties['altNames'] ?? []].flat();
  return names.some((name) => foldText(String(name).trim()) === foldText(value.trim()));
}

/** What the directives of the operation say, as if they were arguments around all fields. */
function operationScope(walk: Walk, { schema, operation, variableValues }: GraphQLResolveInfo): Scope {
  const given = ['asOf', 'policy'].map((name) => {
    const definition = schema.getDirective(name);
    return [name, definition ? getDirectiveValues(definition, operation, variableValues) : undefined];
  });
  return scopeOf(Object.fromEntries(given) as Arguments, NOTHING, walk.today);
}

const NOTHING: Scope = { on: undefined, known: undefined, policy: undefined };
