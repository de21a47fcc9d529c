import { luceneQueries } from '../../cypher/lucene.js';
import { ServiceError } from '../../errors/service-error.js';
import { unreachable } from '../../errors/unreachable.js';
import type { SlotDeclaration, SlotValue, SlotValues } from '../../plan/slot.js';
import type { StoredProperties } from '../../plan/write.js';

/** A value as it travels: the driver sends every plain number as a float, so integers go as BigInt. */
export type BoundValue = SlotValue | bigint | readonly bigint[];

/** All values of a text: one map, because the database plans anew for other types and sizes of top-level parameters. */
export type Parameters = { readonly p: Readonly<Record<string, unknown>> };

/** Binds the values of the slots that a text uses. */
export function bindValues(slots: readonly SlotDeclaration[], values: SlotValues): Parameters {
  return { p: Object.fromEntries(slots.map((slot) => [slot.name, bindValue(slot, values[slot.name])])) };
}

/** Binds stored properties: those named in `integers` as integers. */
export function bindProperties(properties: StoredProperties, integers: ReadonlySet<string>): Record<string, unknown> {
  const bound: Record<string, unknown> = { ...properties };
  for (const name of integers) if (bound[name] !== undefined) bound[name] = integer(bound[name], name);
  return bound;
}

function bindValue(slot: SlotDeclaration, value: SlotValue | undefined): BoundValue {
  if (value === undefined) throw new ServiceError('INTERNAL_SERVER_ERROR', `no value for the slot "${slot.name}"`);
  switch (slot.type) {
    case 'int':
      return integer(value, slot.name);
    case 'ints':
      return Array.isArray(value) ? value.map((item) => integer(item, slot.name)) : wrong(slot);
    case 'words':
      return Array.isArray(value) ? luceneQueries(value as readonly string[]) : wrong(slot);
    case 'string':
    case 'float':
    case 'boolean':
    case 'strings':
    case 'floats':
      return value;
    default:
      return unreachable(slot.type);
  }
}

function integer(value: unknown, name: string): bigint {
  if (Number.isSafeInteger(value)) return BigInt(value as number);
  throw new ServiceError('INTERNAL_SERVER_ERROR', `"${name}" must be an integer`);
}

function wrong(slot: SlotDeclaration): never {
  throw new ServiceError('INTERNAL_SERVER_ERROR', `the slot "${slot.name}" must hold ${slot.type}`);
}
