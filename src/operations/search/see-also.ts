import type { Ranked } from './rank.js';

/** How many other things are offered beside a hit. */
const MAX_OFFERED = 10;

/** What else may be meant by a hit: whatever is exactly so named too, then its siblings; ids, the likelier first. */
export function seeAlso(hit: Ranked, ranked: readonly Ranked[]): readonly string[] {
  const { candidate } = hit;
  const namesakes = isNamed(hit) ? ranked.filter(isNamed) : [];
  const ids = new Set([...namesakes.map((other) => other.candidate.id), ...candidate.siblings]);
  ids.delete(candidate.id);
  return [...ids].slice(0, MAX_OFFERED);
}

/** Whether the text is a name of the thing, not a code that happens to read the same. */
function isNamed({ reason, field }: Ranked): boolean {
  return reason === 'EXACT' && field !== 'EXTERNAL_ID';
}
