import { ServiceError } from '../../errors/service-error.js';
import { unreachable } from '../../errors/unreachable.js';
import type { EdgeRow, NodeRow, WritePlan, WriteStep } from '../../plan/write.js';
import { checkedProperties } from './check-properties.js';
import type { Clock } from './clock.js';
import { listOf, type Store } from './graph.js';
import type { Changes, EdgeRecord, NodeRecord } from './records.js';
import { findFactEdge, findNode } from './store.js';

type EdgesStep = WriteStep & { kind: 'edges' };
type NodesStep = WriteStep & { kind: 'nodes' };

/** The changes so far, and where the nodes and edges among them are found again. */
type Draft = {
  cleared: boolean;
  readonly nodes: Map<number, NodeRecord>;
  readonly edges: Map<number, EdgeRecord>;
  readonly nodeKeys: Map<string, number>;
  readonly edgeKeys: Map<string, number>;
  nodeCount: number;
  edgeCount: number;
};

/** What the plan changes in the graph, which stays as it is. Throws BAD_DATA where the plan cannot be written. */
export function draftWrite(store: Store, plan: WritePlan, clock: Clock): Changes {
  const draft: Draft = {
    cleared: false,
    nodes: new Map(),
    edges: new Map(),
    nodeKeys: new Map(),
    edgeKeys: new Map(),
    nodeCount: store.nodes.length,
    edgeCount: store.edges.length,
  };
  for (const step of plan.steps) draftStep(store, draft, step, clock);
  return draft;
}

function draftStep(store: Store, draft: Draft, step: WriteStep, clock: Clock): void {
  switch (step.kind) {
    case 'clear':
      for (const map of [draft.nodes, draft.edges, draft.nodeKeys, draft.edgeKeys]) map.clear();
      draft.cleared = true;
      draft.nodeCount = 0;
      draft.edgeCount = 0;
      return;
    case 'nodes':
      for (const row of step.rows) {
        clock.tick();
        draftNode(store, draft, step, row);
      }
      return;
    case 'edges':
      for (const row of step.rows) {
        clock.tick();
        draftEdge(store, draft, step, row);
      }
      return;
    default:
      return unreachable(step);
  }
}

/** A node that is there keeps its labels and gets those of the step besides. */
function draftNode(store: Store, draft: Draft, { labels, integers }: NodesStep, row: NodeRow): void {
  const [first] = labels;
  if (first === undefined) throw new ServiceError('BAD_DATA', `the node "${row.id}" has no label`);
  const properties = { ...checkedProperties(`${first} "${row.id}"`, row.properties, integers), id: row.id };
  const known = nodeRecord(store, draft, first, row.id);
  const record = known ?? draft.nodeCount++;
  const before = known === undefined ? [] : (draft.nodes.get(known) ?? store.nodes[known])?.labels;
  draft.nodes.set(record, { id: row.id, labels: [...new Set([...(before ?? []), ...labels])], properties });
  draft.nodeKeys.set(nodeKey(first, row.id), record);
}

function draftEdge(store: Store, draft: Draft, step: EdgesStep, row: EdgeRow): void {
  const named = `edge ${step.type} from "${row.from}" to "${row.to}"`;
  const from = nodeRecord(store, draft, step.fromLabel ?? 'Node', row.from);
  const to = nodeRecord(store, draft, step.toLabel ?? 'Node', row.to);
  if (from === undefined || to === undefined) {
    throw new ServiceError('BAD_DATA', `an ${named} names a node that is not there; nothing was written`);
  }
  const properties = checkedProperties(`the ${named}`, row.properties, step.integers);
  const { factId } = properties;
  if (step.fact && typeof factId !== 'string') throw new ServiceError('BAD_DATA', `the ${named} has no factId`);
  const key = JSON.stringify(step.fact ? [step.type, factId] : [step.type, from, to]);
  const known =
    draft.edgeKeys.get(key) ??
    (step.fact ? factRecord(store, draft, step.type, String(factId)) : pairRecord(store, draft, step.type, from, to));
  if (known !== undefined) refuseMove(store, draft, known, from, to, named);
  const record = known ?? draft.edgeCount++;
  draft.edges.set(record, { type: step.type, from, to, properties });
  draft.edgeKeys.set(key, record);
}

function nodeRecord(store: Store, draft: Draft, label: string, id: string): number | undefined {
  const drafted = draft.nodeKeys.get(nodeKey(label, id));
  return drafted ?? (draft.cleared ? undefined : findNode(store, label, id)?.record);
}

function factRecord(store: Store, draft: Draft, type: string, factId: string): number | undefined {
  return draft.cleared ? undefined : findFactEdge(store, type, factId)?.record;
}

/** The edge between two nodes that were there before, looked for at the end with fewer edges. */
function pairRecord(store: Store, draft: Draft, type: string, from: number, to: number): number | undefined {
  if (draft.cleared) return undefined;
  const out = listOf(store.nodes[from]?.out, type)?.edges ?? [];
  const into = listOf(store.nodes[to]?.in, type)?.edges ?? [];
  const fewer = out.length < into.length ? out : into;
  return fewer.find((edge) => edge.from.record === from && edge.to.record === to)?.record;
}

/** A fact is about the same two nodes for ever. */
function refuseMove(store: Store, draft: Draft, record: number, from: number, to: number, named: string): void {
  const drafted = draft.edges.get(record);
  const stored = store.edges[record];
  const ends = drafted ?? { from: stored?.from.record, to: stored?.to.record };
  if (ends.from === from && ends.to === to) return;
  throw new ServiceError('BAD_DATA', `the ${named} has the factId of an edge between other nodes; nothing was written`);
}

function nodeKey(label: string, id: string): string {
  return `${label} ${id}`;
}
