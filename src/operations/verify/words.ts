import { unreachable } from '../../errors/unreachable.js';
import { merged } from '../evidence/bounds.js';
import { originsOf } from '../evidence/standing.js';
import type { Finding, VerdictReason } from './finding.js';
import { deniersOf } from './verdict.js';

/** The reason of a verdict as a sentence. */
export function inWords(reason: VerdictReason, finding: Finding): string {
  const { supporting, opposing, instead } = finding;
  const origins = originsOf(supporting);
  const voices = origins.size;
  const against = originsOf(opposing.map(({ claim }) => claim));
  const others = [...against].filter((origin) => !origins.has(origin)).length;
  switch (reason) {
    case 'STATED':
      return `${many(voices, 'origin')} ${voices === 1 ? 'states' : 'state'} it, and none states otherwise.`;
    case 'COMPUTED':
      return 'No source states it; it was computed here from figures that sources state.';
    case 'DENIED':
      return `${many(voices, 'origin')} ${voices === 1 ? 'states' : 'state'} it, and it is denied by ${deniersOf(finding).join(', ')}.`;
    case 'SOURCES_DIFFER':
      return `${many(voices, 'origin')} ${voices === 1 ? 'states' : 'state'} it, and ${many(others, 'origin')} otherwise.`;
    case 'ANOTHER_VALUE':
      return `${many(others, 'origin')} ${others === 1 ? 'gives' : 'give'} another value: ${valuesOf(finding)}.`;
    case 'ANOTHER_STATUS':
      return `On that day its standing was ${instead ?? 'another'}.`;
    case 'NOT_BEGUN':
      return `By the record it began ${datesOf(finding).from ?? 'later'}.`;
    case 'ENDED':
      return `By the record it ended ${datesOf(finding).until ?? 'earlier'}.`;
    case 'REFUTED':
      return 'A source disputes it.';
    case 'DATES_TOO_VAGUE':
      return 'It may have held on that day; no source dates it precisely enough.';
    case 'UNIT_UNCLEAR':
      return `The record has the figure in ${instead ?? 'another unit'}; give that unit.`;
    case 'TOO_FEW_ORIGINS':
      return 'Fewer independent origins say anything of it than the policy asks for.';
    case 'NOTHING_ON_RECORD':
      return 'Nothing on record says so, or otherwise.';
    default:
      return unreachable(reason);
  }
}

function many(count: number, what: string): string {
  return `${String(count)} ${what}${count === 1 ? '' : 's'}`;
}

function datesOf({ opposing }: Finding) {
  return merged(opposing.map(({ claim }) => claim));
}

/** What claims give instead. */
function valuesOf({ opposing, instead }: Finding): string {
  return instead ?? [...new Set(opposing.flatMap(({ claim }) => claim.value ?? []))].join('; ');
}
