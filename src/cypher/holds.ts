import type { At } from '../plan/predicate.js';
import { slotText } from './names.js';

/** The conditions under which an edge, or a claim, holds on a day; an absent bound is open. */
export function holdsText({ mode, day }: At, edge: string): string {
  const [from, to] = mode === 'certain' ? ['fromMax', 'toMin'] : ['fromMin', 'toMax'];
  const slot = slotText(day);
  return `(${edge}.${from} IS NULL OR ${edge}.${from} <= ${slot}) AND (${edge}.${to} IS NULL OR ${edge}.${to} > ${slot})`;
}
