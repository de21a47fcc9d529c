import { ServiceError } from '../../errors/service-error.js';
import type { Slot, SlotValue, SlotValues } from '../../plan/slot.js';
import type { Clock } from './clock.js';
import type { Store, StoredEdge, StoredNode } from './graph.js';

/** One evaluation of a plan: the graph, the values of the slots, the clock that may end it. */
export type Call = {
  readonly store: Store;
  readonly values: SlotValues;
  readonly clock: Clock;
  /** Lists of values as sets, by the name of their slot, made when first needed. */
  readonly members: Map<string, ReadonlySet<string | number>>;
};

/** A condition on a node and the edge that led to it. */
export type Test = (node: StoredNode, edge: StoredEdge | undefined, call: Call) => boolean;

/** The value of a slot. */
export function slotValue(call: Call, slot: Slot): SlotValue {
  const value = call.values[slot.name];
  if (value === undefined) throw new ServiceError('INTERNAL_SERVER_ERROR', `slot "${slot.name}" has no value`);
  return value;
}

/** The value of a slot that holds a number. */
export function slotNumber(call: Call, slot: Slot): number {
  const value = slotValue(call, slot);
  if (typeof value !== 'number') throw new ServiceError('INTERNAL_SERVER_ERROR', `slot "${slot.name}" holds no number`);
  return value;
}

/** The values of a slot that holds a list. */
export function slotList(call: Call, slot: Slot): readonly (string | number)[] {
  const value = slotValue(call, slot);
  if (typeof value !== 'object') throw new ServiceError('INTERNAL_SERVER_ERROR', `slot "${slot.name}" holds no list`);
  return value;
}

/** The values of a slot that holds a list, as a set. */
export function slotMembers(call: Call, slot: Slot): ReadonlySet<string | number> {
  let members = call.members.get(slot.name);
  if (members === undefined) call.members.set(slot.name, (members = new Set(slotList(call, slot))));
  return members;
}
