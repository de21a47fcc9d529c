import type { Slot, SlotDeclaration, SlotType } from '../plan/slot.js';
import type { Origin } from './origin.js';

/** What is done to the value of an origin on its way into a slot. */
export type Transform =
  | { readonly kind: 'raw' }
  | { readonly kind: 'sortKey' }
  | { readonly kind: 'decimalKey' }
  /** The id of the alias node of a name or an external id. */
  | { readonly kind: 'alias'; readonly of: 'name' | 'ext' }
  /** A list within the limit on `in`, its values each transformed. */
  | { readonly kind: 'list'; readonly of: 'raw' | 'decimalKey'; readonly argument: string }
  /** A page size, checked, plus, with `spare`, the one row that tells whether there is another page. */
  | { readonly kind: 'limit'; readonly argument: string; readonly spare: boolean }
  /** How many independent origins claims must have, checked. */
  | { readonly kind: 'origins' }
  /** How many groups to show, checked. */
  | { readonly kind: 'groups' }
  /** One value of a cursor of a list of this plan. */
  | {
      readonly kind: 'cursor';
      readonly list: number;
      readonly index: number;
      readonly length: number;
      readonly argument: string;
    };

/** A slot with the recipe for its value. */
export type SlotSource = {
  readonly declaration: SlotDeclaration;
  readonly origin: Origin;
  readonly transform: Transform;
};

/** Hands out the slots of one root field; equal recipes share a slot. */
export type SlotRegistry = {
  readonly add: (type: SlotType, origin: Origin, transform?: Transform) => Slot;
  readonly sources: () => readonly SlotSource[];
};

/** A registry whose names start with the prefix, so that root fields can share one map of values. */
export function slotRegistry(prefix: string): SlotRegistry {
  const sources = new Map<string, SlotSource>();
  return {
    add(type, origin, transform = { kind: 'raw' }) {
      const recipe = JSON.stringify([type, origin, transform]);
      const known = sources.get(recipe);
      if (known !== undefined) return { kind: 'slot', name: known.declaration.name };
      const name = `${prefix}${String(sources.size)}`;
      sources.set(recipe, { declaration: { name, type }, origin, transform });
      return { kind: 'slot', name };
    },
    sources: () => [...sources.values()],
  };
}
