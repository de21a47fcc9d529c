import type { Holds } from '../../plan/predicate.js';
import type { StoredEdge } from './graph.js';
import { slotValue, type Test } from './call.js';

/** The condition that the edge holds on the day. An absent bound is open. */
export function compileHolds({ mode, day }: Holds): Test {
  const [start, end] = mode === 'certain' ? ['fromMax', 'toMin'] : ['fromMin', 'toMax'];
  return (_, edge, call) => {
    const asked = String(slotValue(call, day));
    const from = bound(edge, start);
    const to = bound(edge, end);
    return (from === undefined || from <= asked) && (to === undefined || asked < to);
  };
}

function bound(edge: StoredEdge | undefined, name: string): string | undefined {
  const value = edge?.properties[name];
  return typeof value === 'string' ? value : undefined;
}
