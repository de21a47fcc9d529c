import type { Exact } from '../../util/exact.js';
import { counting } from './candidates.js';
import { converted, type Conversion, type Converter } from './convert.js';
import type { Facet, FigureFact } from './fact.js';
import { numberOf } from './numbers.js';
import { resolve } from './resolve.js';
import type { ChoiceRule } from './rule.js';
import { familiesOf, type Derivations, type Family, type FamilyClaim } from './sources.js';

/** One number that one claim gives, ready to be computed with. */
export type Entry = Facet & {
  readonly claim: FamilyClaim;
  readonly family: Family;
  readonly number: Exact;
  readonly conversion: Conversion | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly metric: string;
  readonly definition: string | null;
};

/** All numbers that claims which count give for the figures, the best first within each figure. */
export function entriesOf(
  facts: readonly FigureFact<FamilyClaim>[],
  derivations: Derivations,
  rule: ChoiceRule,
  converter: Converter | undefined,
): readonly Entry[] {
  return facts
    .filter((fact) => mayAnswer(fact, rule))
    .flatMap((fact) => {
      const { channel, combinedWith, narrowed, basis, start, end, metric } = fact;
      const conversion = converter === undefined ? null : (converter.conversion(fact) ?? null);
      const unit = conversion?.to ?? fact.unit;
      const familyOf = familiesOf(fact.claims, derivations);
      return counting(fact.claims, rule).flatMap((claim) => {
        const number = numberOf(claim);
        if (number === undefined) return [];
        const facet = { unit, channel, combinedWith, narrowed, basis, start, end, metric };
        const definition = definitionOf(claim);
        return [
          { ...facet, claim, family: familyOf(claim), number: converted(number, conversion), conversion, definition },
        ];
      });
    });
}

/** Whether the policy lets the figure answer at all. */
function mayAnswer({ id, claims }: FigureFact, rule: ChoiceRule): boolean {
  const { reason } = resolve({ id, kind: 'OBSERVATION', claims }, rule);
  return reason !== 'TOO_FEW_ORIGINS' && reason !== 'CONFLICT';
}

/** What the source itself says that its number counts; null where it says nothing. */
function definitionOf({ qualifiers }: FamilyClaim): string | null {
  const found = qualifiers.find((text) => text.startsWith('definition='));
  return found === undefined ? null : found.slice('definition='.length);
}
