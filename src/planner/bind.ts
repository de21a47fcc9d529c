import { ServiceError } from '../errors/service-error.js';
import type { SlotType, SlotValue, SlotValues } from '../plan/slot.js';
import { decimalKey } from '../util/decimal-key.js';
import { aliasId } from '../util/alias-id.js';
import { sortKey } from '../util/sort-key.js';
import { badCursor, decodeCursor, listDigest } from './cursor.js';
import type { PlanLimits } from './limits.js';
import { plainValue, valueOf, type Argument, type Variables } from './origin.js';
import type { SlotSource } from './slots.js';

/** A list that hands out or takes cursors: what its digest is made of. */
export type ListIdentity = { readonly name: string; readonly arguments: readonly (Argument | undefined)[] };

/** The values of a request for the slots of a root field, and the digests of its lists. */
export type Bound = { readonly values: SlotValues; readonly digest: (list: number) => string };

/** What binding takes beside the recipes. */
export type Binding = { readonly variables: Variables; readonly today: string; readonly limits: PlanLimits };

/** Gives every slot its value. Throws BAD_USER_INPUT, BAD_CURSOR or LIMIT_EXCEEDED for values that cannot be. */
export function bindSlots(sources: readonly SlotSource[], lists: readonly ListIdentity[], binding: Binding): Bound {
  const digests: string[] = [];
  const digest = (list: number): string =>
    (digests[list] ??= listDigest([
      lists[list]?.name,
      ...(lists[list]?.arguments ?? []).map((part) => plainValue(part, binding.variables)),
    ]));
  const values: Record<string, SlotValue> = {};
  for (const source of sources) values[source.declaration.name] = slotValue(source, digest, binding);
  return { values, digest };
}

function slotValue(source: SlotSource, digest: (list: number) => string, binding: Binding): SlotValue {
  const value = valueOf(source.origin, binding.variables, binding.today);
  const { transform } = source;
  switch (transform.kind) {
    case 'raw':
      return wellFormed(value as string | number | boolean);
    case 'sortKey':
      return sortKey(value as string);
    case 'decimalKey':
      return decimalKey(value as string);
    case 'alias':
      return aliasId(transform.of, value as string);
    case 'list':
      return listValue(value as readonly (string | number)[], transform, binding.limits);
    case 'limit':
      return limitValue(value as number, transform, binding.limits);
    case 'origins':
      return originsValue(value as number);
    case 'groups':
      return groupsValue(value as number, binding.limits);
    case 'cursor':
      return cursorValue(value as string, source.declaration.type, transform, digest(transform.list));
  }
}

function listValue(
  value: readonly (string | number)[],
  transform: { readonly of: 'raw' | 'decimalKey'; readonly argument: string },
  limits: PlanLimits,
): SlotValue {
  if (value.length > limits.maxInValues) {
    throw new ServiceError(
      'LIMIT_EXCEEDED',
      `"${transform.argument}" holds ${String(value.length)} values; at most ${String(limits.maxInValues)} are allowed (MAX_IN_VALUES). Ask in several parts.`,
    );
  }
  if (transform.of === 'decimalKey') return value.map((item) => decimalKey(String(item)));
  return value.map(wellFormed) as readonly string[];
}

/** Half a character, which only a variable can hold, becomes U+FFFD here: so it travels to Neo4j, and nothing stored has it. */
function wellFormed<Value extends string | number | boolean>(value: Value): Value | string {
  return typeof value === 'string' ? value.toWellFormed() : value;
}

function limitValue(
  value: number,
  { argument, spare }: { readonly argument: string; readonly spare: boolean },
  limits: PlanLimits,
): number {
  if (value < 1 || value > limits.maxPageSize) {
    throw new ServiceError(
      'BAD_USER_INPUT',
      `"${argument}" is ${String(value)}; a page holds 1 to ${String(limits.maxPageSize)} rows. Ask for more with "after" or "before".`,
    );
  }
  return spare ? value + 1 : value;
}

function originsValue(value: number): number {
  if (value >= 1) return value;
  throw new ServiceError('BAD_USER_INPUT', `"policy.minOrigins" is ${String(value)}; give 1 or more, or leave it out.`);
}

function groupsValue(value: number, { maxPageSize }: PlanLimits): number {
  if (value >= 1 && value <= maxPageSize) return value;
  throw new ServiceError(
    'BAD_USER_INPUT',
    `"first" is ${String(value)}; 1 to ${String(maxPageSize)} groups are shown. Order them so that the weightiest come first, or keep fewer with "having".`,
  );
}

function cursorValue(
  cursor: string,
  type: SlotType,
  transform: { readonly index: number; readonly length: number },
  digest: string,
): SlotValue {
  const decoded = decodeCursor(cursor);
  const value = decoded.position[transform.index];
  if (decoded.digest !== digest || decoded.position.length !== transform.length) {
    throw badCursor(cursor, 'belongs to another list, filter, order, as-of or policy');
  }
  if (value === undefined || value === null || !isOfType(value, type)) {
    throw badCursor(cursor, 'is not one that this service gave out');
  }
  return value;
}

/** Whether a value of a cursor, which anybody can forge, may travel in a slot of the type. */
function isOfType(value: string | number | boolean, type: SlotType): boolean {
  return type === 'int' ? Number.isSafeInteger(value) : typeof value === (type === 'float' ? 'number' : type);
}
