import type { StoredProperties, WritePlan, WriteStep } from '../../src/plan/write.js';

export type NaiveNode = {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: StoredProperties;
};

export type NaiveEdge = {
  readonly type: string;
  readonly from: NaiveNode;
  readonly to: NaiveNode;
  readonly properties: StoredProperties;
};

/** A graph as two lists. */
export type NaiveGraph = { readonly nodes: readonly NaiveNode[]; readonly edges: readonly NaiveEdge[] };

/** The graph that a write leaves in an empty store. It must not write anything twice. */
export function graphOf(plan: WritePlan): NaiveGraph {
  const nodes = plan.steps.flatMap((step) =>
    step.kind === 'nodes'
      ? step.rows.map((row) => ({ id: row.id, labels: step.labels, properties: { ...row.properties, id: row.id } }))
      : [],
  );
  const edges = plan.steps.flatMap((step) => (step.kind === 'edges' ? edgesOf(step, nodes) : []));
  return { nodes, edges };
}

function edgesOf(step: WriteStep & { kind: 'edges' }, nodes: readonly NaiveNode[]): readonly NaiveEdge[] {
  const find = (id: string, label: string): NaiveNode => {
    const found = nodes.find((node) => node.id === id && node.labels[0] === label);
    if (found === undefined) throw new Error(`no node ${label} ${id}`);
    return found;
  };
  return step.rows.map((row) => ({
    type: step.type,
    from: find(row.from, step.fromLabel ?? 'Node'),
    to: find(row.to, step.toLabel ?? 'Node'),
    properties: row.properties,
  }));
}
