import { ServiceError } from '../../errors/service-error.js';
import type { Model, Property } from '../../model/model.js';
import { storedProperties } from '../../model/stored.js';
import type { EdgeRow, NodeRow, WriteStep } from '../../plan/write.js';
import { aliasIds } from './aliases.js';
import type { GraphEdge, GraphNode } from './graph.js';

/** One step for each type of node. */
export function nodeSteps(model: Model, nodes: readonly GraphNode[]): WriteStep[] {
  return [...grouped(nodes)].map(([type, group]) => {
    const node = model.nodes.get(type);
    if (node === undefined) throw new ServiceError('BAD_DATA', `${group[0]?.where}: the model has no type ${type}`);
    const rows = group.map(({ where, id, properties }): NodeRow => {
      return { id, properties: storedProperties(`${where} (${id})`, node.properties, properties) };
    });
    return { kind: 'nodes', labels: node.labels, integers: integers(node.properties), rows };
  });
}

/** One step for each type of edge. */
export function edgeSteps(model: Model, edges: readonly GraphEdge[]): WriteStep[] {
  return [...grouped(edges)].map(([type, group]) => {
    const relation = model.relations.get(type);
    if (relation === undefined) throw new ServiceError('BAD_DATA', `${group[0]?.where}: the model has no ${type}`);
    const rows = group.map(({ where, from, to, factId, properties }): EdgeRow => {
      const stored = storedProperties(where, relation.properties, properties);
      return { from, to, properties: factId === undefined ? stored : { ...stored, factId } };
    });
    return { kind: 'edges', type, fact: relation.fact, integers: integers(relation.properties), rows };
  });
}

/** The look-up nodes of all entities, and their edges. */
export function aliasSteps(model: Model, nodes: readonly GraphNode[]): WriteStep[] {
  const entities = new Set(model.abstracts.get('Entity')?.members);
  const edges = nodes
    .filter(({ type }) => entities.has(type))
    .flatMap(({ id, properties }) => aliasIds(properties).map((from): EdgeRow => ({ from, to: id, properties: {} })));
  const rows = [...new Set(edges.map(({ from }) => from))].sort().map((id): NodeRow => ({ id, properties: { id } }));
  return [
    { kind: 'nodes', labels: ['Alias'], integers: [], rows },
    { kind: 'edges', type: 'ALIAS_OF', fromLabel: 'Alias', fact: false, integers: [], rows: edges },
  ];
}

function grouped<Item extends { readonly type: string }>(items: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(item.type);
    if (group === undefined) groups.set(item.type, [item]);
    else group.push(item);
  }
  return groups;
}

function integers(properties: ReadonlyMap<string, Property>): string[] {
  return [...properties.values()].filter(({ kind }) => kind === 'int').map(({ name }) => name);
}
