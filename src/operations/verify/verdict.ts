import { originsOf } from '../evidence/standing.js';
import type { Finding, VerdictReason } from './finding.js';

/** What the record says of a statement: the SDL's `Verdict`. */
export type Verdict = 'SUPPORTED' | 'CONTRADICTED' | 'DISPUTED' | 'UNKNOWN';

type Decision = { readonly verdict: Verdict; readonly reason: VerdictReason };

/**
 * Weighs what was found. Two sides make a dispute only where they are of different origins; where one origin says both,
 * the better claim is taken, and the best of all comes first on its side.
 */
export function decide(finding: Finding): Decision {
  const { supporting, opposing, perhaps, silence } = finding;
  if (supporting.length > 0) {
    if (deniersOf(finding).length > 0) return { verdict: 'DISPUTED', reason: 'DENIED' };
    const origins = originsOf(supporting);
    if (opposing.some(({ claim }) => !origins.has(claim.origin)))
      return { verdict: 'DISPUTED', reason: 'SOURCES_DIFFER' };
    return { verdict: 'SUPPORTED', reason: finding.computed === true ? 'COMPUTED' : 'STATED' };
  }
  if (perhaps.length > 0) return { verdict: 'UNKNOWN', reason: 'DATES_TOO_VAGUE' };
  const [first] = opposing;
  if (first !== undefined) return { verdict: 'CONTRADICTED', reason: first.objection };
  return { verdict: 'UNKNOWN', reason: silence ?? 'NOTHING_ON_RECORD' };
}

/** Who denies what supports the statement. */
export function deniersOf({ supporting }: Finding): readonly string[] {
  return [...new Set(supporting.flatMap(({ disputedBy }) => disputedBy.nodes.map(({ id }) => id)))];
}
