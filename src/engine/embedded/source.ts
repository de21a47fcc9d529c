import { unreachable } from '../../errors/unreachable.js';
import type { Source } from '../../plan/read.js';
import type { SlotValue } from '../../plan/slot.js';
import { slotList, slotValue, type Call } from './call.js';
import { extentOf, lookUp } from './extent.js';
import { carriesAll, type StoredNode } from './graph.js';
import { compileNeighbour } from './predicate.js';
import { edgesOf, otherEnd } from './step.js';

/** The nodes of a source, one by one. A node that several edges reach comes several times. */
export function compileSource(source: Source): (call: Call) => Iterable<StoredNode> {
  switch (source.kind) {
    case 'label':
      return (call) => extentOf(call.store, source.labels).nodes;
    case 'key':
      return (call) => present([findByKey(source, slotValue(call, source.value), call)]);
    case 'keys':
      return (call) => present(findByKeys(source, call));
    case 'reach':
      return compileReach(source);
    default:
      return unreachable(source);
  }
}

/** The node of each key, in the keys' order; undefined where there is none. */
export function findByKeys(source: Source & { kind: 'keys' }, call: Call): readonly (StoredNode | undefined)[] {
  return slotList(call, source.values).map((value) => findByKey(source, value, call));
}

function compileReach({ from, step }: Source & { kind: 'reach' }): (call: Call) => Iterable<StoredNode> {
  const starts = compileSource(from);
  const counts = compileNeighbour({ step, holds: undefined, where: undefined });
  return function* (call) {
    for (const start of starts(call)) {
      for (const edge of edgesOf(start, step)) {
        const node = otherEnd(edge, start);
        if (counts(node, edge, call)) yield node;
      }
    }
  };
}

function findByKey(
  { labels, property }: { readonly labels: readonly string[]; readonly property: string },
  value: SlotValue,
  call: Call,
): StoredNode | undefined {
  if (property !== 'id') return lookUp(extentOf(call.store, labels), property, value);
  for (const nodes of call.store.byId.values()) {
    const node = nodes.get(String(value));
    if (node !== undefined && carriesAll(node, labels)) return node;
  }
  return undefined;
}

function present(nodes: readonly (StoredNode | undefined)[]): readonly StoredNode[] {
  return nodes.filter((node) => node !== undefined);
}
