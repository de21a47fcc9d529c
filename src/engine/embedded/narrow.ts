import { unreachable } from '../../errors/unreachable.js';
import type { Predicate } from '../../plan/predicate.js';
import type { SlotValue } from '../../plan/slot.js';
import { slotMembers, slotValue, type Call } from './call.js';
import { compareValues } from './compare-values.js';
import type { Extent, StoredNode } from './graph.js';
import { leading, orderedNodes } from './ordered-nodes.js';

type Indexed = Extract<Predicate, { kind: 'compare' | 'in' }>;

/** Stretches of an ordered list of nodes. */
type Stretches = {
  readonly nodes: readonly StoredNode[];
  readonly ranges: readonly (readonly [start: number, end: number])[];
  readonly size: number;
};

/** The few nodes of an extent that can meet the predicate, found by index; undefined where none makes them few. */
export type Narrow = (extent: Extent, call: Call) => readonly StoredNode[] | undefined;

/** Few is less than one in so many: they have to be put in order, while the whole extent is in order already. */
const FEW = 8;

/** The conditions of the predicate that an index can answer, as a search for candidates; each is still to be tested. */
export function compileNarrow(where: Predicate | undefined): Narrow {
  const conditions = where === undefined ? [] : indexed(where);
  if (conditions.length === 0) return () => undefined;
  return (extent, call) => {
    let best: Stretches | undefined;
    for (const condition of conditions) {
      const found = stretches(condition, extent, call);
      if (found.size < (best?.size ?? extent.nodes.length / FEW)) best = found;
    }
    return best?.ranges.flatMap(([start, end]) => best.nodes.slice(start, end));
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
    case 'hasAny':
    case 'isNull':
    case 'label':
    case 'related':
    case 'chosen':
      return [];
    default:
      return unreachable(predicate);
  }
}

function stretches(condition: Indexed, extent: Extent, call: Call): Stretches {
  const nodes = orderedNodes(extent, [{ property: condition.property, descending: false }]);
  const valueOf = (node: StoredNode): SlotValue | null => node.properties[condition.property] ?? null;
  const below = (value: SlotValue): number => leading(nodes, (node) => compareValues(valueOf(node), value) < 0);
  const upTo = (value: SlotValue): number => leading(nodes, (node) => compareValues(valueOf(node), value) <= 0);
  const present = (): number => leading(nodes, (node) => valueOf(node) !== null);
  if (condition.kind === 'in') {
    return stretched(
      nodes,
      [...slotMembers(call, condition.values)].map((value) => [below(value), upTo(value)] as const),
    );
  }
  const asked = slotValue(call, condition.value);
  switch (condition.operator) {
    case 'eq':
      return stretched(nodes, [[below(asked), upTo(asked)]]);
    case 'gt':
      return stretched(nodes, [[upTo(asked), present()]]);
    case 'gte':
      return stretched(nodes, [[below(asked), present()]]);
    case 'lt':
      return stretched(nodes, [[0, below(asked)]]);
    case 'lte':
      return stretched(nodes, [[0, upTo(asked)]]);
    case 'startsWith':
      return stretched(nodes, [[below(asked), leading(nodes, (node) => startsAtMost(valueOf(node), asked))]]);
    case 'contains':
      return stretched(nodes, [[0, nodes.length]]);
    default:
      return unreachable(condition.operator);
  }
}

function stretched(nodes: readonly StoredNode[], ranges: Stretches['ranges']): Stretches {
  return { nodes, ranges, size: ranges.reduce((size, [start, end]) => size + end - start, 0) };
}

function startsAtMost(value: SlotValue | null, prefix: SlotValue): boolean {
  if (compareValues(value, prefix) < 0) return true;
  return typeof value === 'string' && typeof prefix === 'string' && value.startsWith(prefix);
}
