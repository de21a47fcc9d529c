import { unreachable } from '../../errors/unreachable.js';
import type { Predicate } from '../../plan/predicate.js';
import type { SlotValue } from '../../plan/slot.js';
import { slotMembers, slotValue, type Call } from './call.js';
import { compareValues } from './compare-values.js';
import type { Extent, StoredNode } from './graph.js';
import { leading, orderedNodes } from './ordered-nodes.js';

type Indexed = Extract<Predicate, { kind: 'compare' | 'in' }>;

/** The few nodes of an extent that can meet the predicate, found by index; undefined where none makes them few. */
export type Narrow = (extent: Extent, call: Call) => readonly StoredNode[] | undefined;

/** A narrowed list is worth it from here on: it has to be ordered, where the whole extent is in order already. */
const FEW = 8;

/** The conditions of the predicate that an index can answer, as a search for candidates; each is still to be tested. */
export function compileNarrow(where: Predicate | undefined): Narrow {
  const conditions = where === undefined ? [] : indexed(where);
  if (conditions.length === 0) return () => undefined;
  return (extent, call) => {
    let best: readonly StoredNode[] | undefined;
    for (const condition of conditions) {
      const nodes = candidates(condition, extent, call);
      const limit = best === undefined ? extent.nodes.length / FEW : best.length;
      if (nodes.length < limit) best = nodes;
    }
    return best;
  };
}

function indexed(predicate: Predicate): readonly Indexed[] {
  switch (predicate.kind) {
    case 'and':
      return predicate.operands.flatMap(indexed);
    case 'compare':
      return predicate.on === 'node' && predicate.operator !== 'contains' ? [predicate] : [];
    case 'in':
      return predicate.on === 'node' ? [predicate] : [];
    case 'or':
    case 'not':
    case 'isNull':
    case 'label':
    case 'related':
      return [];
    default:
      return unreachable(predicate);
  }
}

function candidates(condition: Indexed, extent: Extent, call: Call): readonly StoredNode[] {
  const { property } = condition;
  const nodes = orderedNodes(extent, [{ property, descending: false }]);
  const valueOf = (node: StoredNode): SlotValue | null => node.properties[property] ?? null;
  if (condition.kind === 'in') {
    return [...slotMembers(call, condition.values)].flatMap((value) => equal(nodes, valueOf, value));
  }
  const asked = slotValue(call, condition.value);
  const below = leading(nodes, (node) => compareValues(valueOf(node), asked) < 0);
  const upTo = leading(nodes, (node) => compareValues(valueOf(node), asked) <= 0);
  switch (condition.operator) {
    case 'eq':
      return nodes.slice(below, upTo);
    case 'gt':
      return nodes.slice(upTo, present(nodes, valueOf));
    case 'gte':
      return nodes.slice(below, present(nodes, valueOf));
    case 'lt':
      return nodes.slice(0, below);
    case 'lte':
      return nodes.slice(0, upTo);
    case 'startsWith':
      return nodes.slice(
        below,
        leading(nodes, (node) => startsAtMost(valueOf(node), asked)),
      );
    case 'contains':
      return nodes;
    default:
      return unreachable(condition.operator);
  }
}

function equal(
  nodes: readonly StoredNode[],
  valueOf: (node: StoredNode) => SlotValue | null,
  value: SlotValue,
): readonly StoredNode[] {
  const start = leading(nodes, (node) => compareValues(valueOf(node), value) < 0);
  return nodes.slice(
    start,
    leading(nodes, (node) => compareValues(valueOf(node), value) <= 0),
  );
}

/** How many nodes have a value at all: nulls come last. */
function present(nodes: readonly StoredNode[], valueOf: (node: StoredNode) => SlotValue | null): number {
  return leading(nodes, (node) => valueOf(node) !== null);
}

function startsAtMost(value: SlotValue | null, prefix: SlotValue): boolean {
  if (compareValues(value, prefix) < 0) return true;
  return typeof value === 'string' && typeof prefix === 'string' && value.startsWith(prefix);
}
