import type { PartlyRead } from '../partly-read.js';
import type { Ranked } from './rank.js';

/** How many other things are offered beside a hit. */
const MAX_OFFERED = 10;

/** What else may be meant by a hit: whatever is exactly so named too, then its siblings; the likelier first. */
export function seeAlso(hit: Ranked, ranked: readonly Ranked[]): readonly PartlyRead[] {
  const { candidate } = hit;
  const namesakes = isNamed(hit) ? ranked.filter(isNamed) : [];
  const others = new Map<string, PartlyRead>();
  for (const node of [...namesakes.map((other) => other.candidate.node), ...candidate.siblings]) {
    if (node.id !== candidate.node.id && !others.has(node.id)) others.set(node.id, node);
  }
  return [...others.values()].slice(0, MAX_OFFERED);
}

/** Whether the text is a name of the thing, not a code that happens to read the same. */
function isNamed({ reason, field }: Ranked): boolean {
  return reason === 'EXACT' && field !== 'EXTERNAL_ID';
}
