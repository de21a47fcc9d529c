import { ServiceError } from '../../errors/service-error.js';
import type { Model, Property } from '../../model/model.js';
import { claimRecordIntegers } from '../../model/claim-record.js';
import { withdrawnType } from '../../model/names.js';
import { storedProperties } from '../../model/stored.js';
import type { EdgeRow, NodeRow, StoredProperties, WriteStep } from '../../plan/write.js';
import { aliasIds } from './aliases.js';
import type { GraphEdge, GraphNode } from './graph.js';

/** One step for each type of node. */
export function nodeSteps(model: Model, nodes: readonly GraphNode[]): WriteStep[] {
  return [...grouped(nodes, ({ type }) => type)].map(([type, group]) => {
    const node = model.nodes.get(type);
    if (node === undefined) throw new ServiceError('BAD_DATA', `${group[0]?.where}: the model has no type ${type}`);
    const rows = group.map(({ where, id, properties, record }): NodeRow => {
      return { id, properties: { ...storedProperties(`${where} (${id})`, node.properties, properties), ...record } };
    });
    const own = type === 'Claim' ? claimRecordIntegers(model) : [];
    return { kind: 'nodes', labels: node.labels, integers: [...integers(node.properties), ...own], rows };
  });
}

/** One step for each type of edge, and for those of the type whose claims were all withdrawn. */
export function edgeSteps(model: Model, edges: readonly GraphEdge[]): WriteStep[] {
  return [...grouped(edges, storedType)].map(([type, group]) => {
    const relation = model.relations.get(group[0]?.type ?? type);
    if (relation === undefined) throw new ServiceError('BAD_DATA', `${group[0]?.where}: the model has no ${type}`);
    const rows = group.map((edge): EdgeRow => {
      const { where, from, to, properties } = edge;
      return {
        from,
        to,
        properties: { ...storedProperties(where, relation.properties, properties), ...recordOf(edge) },
      };
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

function storedType({ type, record }: GraphEdge): string {
  return record?.supersededAt === undefined ? type : withdrawnType(type);
}

/** What an edge that rests on claims is stored with beside the properties of the model. */
function recordOf({ factId, record }: GraphEdge): StoredProperties {
  const given = Object.entries({ factId, createdAt: record?.createdAt, supersededAt: record?.supersededAt });
  return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function grouped<Item>(items: readonly Item[], typeOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const type = typeOf(item);
    const group = groups.get(type);
    if (group === undefined) groups.set(type, [item]);
    else group.push(item);
  }
  return groups;
}

function integers(properties: ReadonlyMap<string, Property>): string[] {
  return [...properties.values()].filter(({ kind }) => kind === 'int').map(({ name }) => name);
}
