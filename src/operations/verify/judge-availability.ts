import { merged } from '../evidence/bounds.js';
import { findingOf, together, type Against, type Finding } from './finding.js';
import { heldOn, type OnDay } from './held-on.js';
import type { CountedRelation } from './judge-relation.js';
import { readQualifier } from './statement.js';

type Standing = CountedRelation & {
  readonly status: string;
  /** What its claims say of whether it held on the day. */
  readonly finding: Finding;
  /** When it began; one that began later takes the place of an earlier one. */
  readonly began: string;
};

/**
 * What is on record of a platform's standing in a market on a day. Of the standings that held then, the one that began
 * last is the one; a standing that nobody dates gives way to all that are dated.
 */
export function judgeAvailability(facts: readonly CountedRelation[], status: string, on: OnDay): Finding {
  const standings = facts.map((fact) => standingOf(fact, on));
  const holding = standings.filter(({ finding }) => finding.supporting.length > 0);
  const last = holding
    .map(({ began }) => began)
    .sort()
    .at(-1);
  const current = holding.filter(({ began }) => began === last);
  const asked = standings.filter((standing) => standing.status === status);
  const rivals = current.filter((standing) => standing.status !== status);
  const against = rivals.flatMap(({ counted }) =>
    counted.stating.map((claim): Against => ({ claim, objection: 'ANOTHER_STATUS' })),
  );
  const own = together(asked.filter((standing) => current.includes(standing)).map(({ finding }) => finding));
  if (own.supporting.length > 0) return { ...own, opposing: [...own.opposing, ...against] };
  const past = together(asked.filter((standing) => !holding.includes(standing)).map(({ finding }) => finding));
  const [rival] = rivals;
  if (rival === undefined || past.perhaps.length > 0) return past;
  return {
    ...past,
    fact: rival.fact.id,
    opposing: [...against, ...past.opposing],
    instead: rival.status,
    silence: undefined,
  };
}

function standingOf({ fact, counted }: CountedRelation, on: OnDay): Standing {
  const texts = fact.qualifiers.flatMap((text) => readQualifier(text) ?? []);
  const silence = counted.tooFew ? 'TOO_FEW_ORIGINS' : undefined;
  return {
    fact,
    counted,
    status: texts.find(({ name }) => name === 'status')?.value ?? 'LAUNCHED',
    finding: { ...findingOf(fact.id, counted, heldOn(counted.stating, on)), silence },
    began: merged(counted.stating).fromMax ?? '',
  };
}
