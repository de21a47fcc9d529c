import {
  OUTLINE_BATCH,
  OUTLINE_CLAIM,
  OUTLINE_EDGE,
  type ClaimOutline,
  type EdgeOutline,
  type NodeOutline,
  type OutlineBatch,
  type OutlinePlan,
} from '../../plan/outline.js';
import type { StoredProperties } from '../../plan/write.js';
import type { Clock } from './clock.js';
import { listOf, type Store, type StoredEdge, type StoredNode } from './graph.js';
import { findNode } from './store.js';

/** Streams the outline in slices, with a turn of the event loop between them. What is written meanwhile may be in it or not. */
export async function* outlineOf(store: Store, plan: OutlinePlan, clock: Clock): AsyncGenerator<OutlineBatch> {
  const types = new Set(plan.types);
  const relations = new Set(plan.relations.flatMap(({ type, withdrawn }) => [type, withdrawn]));
  const node = (stored: StoredNode): NodeOutline | undefined => nodeOutline(stored, types);
  const edge = (stored: StoredEdge): EdgeOutline | undefined =>
    relations.has(stored.type) ? edgeOutline(store, stored) : undefined;
  for await (const rows of sliced(store.nodes, node, clock)) yield { kind: 'nodes', rows };
  for await (const rows of sliced(store.edges, edge, clock)) yield { kind: 'edges', rows };
}

async function* sliced<Item, Outline>(
  items: readonly Item[],
  outline: (item: Item) => Outline | undefined,
  clock: Clock,
): AsyncGenerator<readonly Outline[]> {
  for (let start = 0; start < items.length; start += OUTLINE_BATCH) {
    clock.check();
    const slice = items.slice(start, start + OUTLINE_BATCH).map(outline);
    const rows = slice.filter((row) => row !== undefined);
    if (rows.length > 0) yield rows;
    await new Promise((next) => setImmediate(next));
  }
}

function nodeOutline({ id, labels, properties }: StoredNode, types: ReadonlySet<string>): NodeOutline | undefined {
  const type = labels.find((label) => types.has(label));
  return type === undefined ? undefined : [id, type, text(properties, 'kind')];
}

function edgeOutline(store: Store, { type, from, to, properties }: StoredEdge): EdgeOutline {
  const told = OUTLINE_EDGE.map((name) => text(properties, name));
  const claims = claimsOf(store, told[0] ?? '');
  return [type, from.id, to.id, ...told, claims] as unknown as EdgeOutline;
}

function claimsOf(store: Store, factId: string): readonly ClaimOutline[] {
  const states = listOf(findNode(store, 'Node', factId)?.in, 'STATES')?.edges ?? [];
  return states.map(({ from }) => OUTLINE_CLAIM.map((name) => text(from.properties, name)) as unknown as ClaimOutline);
}

function text(properties: StoredProperties, name: string): string | null {
  const value = properties[name];
  return typeof value === 'string' ? value : null;
}
