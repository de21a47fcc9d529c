import type { At } from '../../plan/predicate.js';
import type { StoredProperties } from '../../plan/write.js';
import { slotValue, type Call, type Test } from './call.js';

/** The condition that the edge holds on the day. An absent bound is open. */
export function compileHolds(at: At): Test {
  const holds = compileDay(at);
  return (_, edge, call) => holds(edge?.properties ?? NOTHING, call);
}

/** The condition that what has these bounds, an edge or a claim, holds on the day. */
export function compileDay({ mode, day }: At): (properties: StoredProperties, call: Call) => boolean {
  const [start, end] = mode === 'certain' ? ['fromMax', 'toMin'] : ['fromMin', 'toMax'];
  return (properties, call) => {
    const asked = String(slotValue(call, day));
    const from = bound(properties, start);
    const to = bound(properties, end);
    return (from === undefined || from <= asked) && (to === undefined || asked < to);
  };
}

const NOTHING: StoredProperties = {};

function bound(properties: StoredProperties, name: string): string | undefined {
  const value = properties[name];
  return typeof value === 'string' ? value : undefined;
}
