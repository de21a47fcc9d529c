import { merged } from '../evidence/bounds.js';
import type { AskedStanding } from './asked-standing.js';
import { findingOf, together, type Against, type Finding } from './finding.js';
import { heldOn, type OnDay } from './held-on.js';
import { given, sideOf, type CountedRelation } from './judge-relation.js';
import { readQualifier, type Qualifier } from './statement.js';

type Standing = CountedRelation & {
  readonly status: string;
  /** What its claims say of whether it held on the day. */
  readonly finding: Finding;
  /** What they say of the statement, its qualifiers included. */
  readonly answer: Finding;
  /** When it began; one that began later takes the place of an earlier one. */
  readonly began: string;
};

/**
 * What is on record of a platform's standing in a market on a day. Of the standings that held then, the one that began
 * last is the one; a standing that nobody dates gives way to all that are dated.
 */
export function judgeAvailability(
  facts: readonly CountedRelation[],
  { status, qualifiers }: AskedStanding,
  on: OnDay,
): Finding {
  const standings = facts.map((fact) => standingOf(fact, qualifiers, on));
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
  const held = asked.filter((standing) => current.includes(standing));
  const own = together(held.map(({ answer }) => answer));
  if (own.supporting.length > 0) return { ...own, opposing: [...own.opposing, ...against] };
  if (held.length > 0) return { ...own, instead: given(own, qualifiers) };
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

function standingOf({ fact, counted }: CountedRelation, qualifiers: readonly Qualifier[], on: OnDay): Standing {
  const texts = fact.qualifiers.flatMap((text) => readQualifier(text) ?? []);
  const silence = counted.tooFew ? 'TOO_FEW_ORIGINS' : undefined;
  const held = heldOn(counted.stating, on);
  return {
    fact,
    counted,
    status: texts.find(({ name }) => name === 'status')?.value ?? 'LAUNCHED',
    finding: { ...findingOf(fact.id, counted, held), silence },
    answer: findingOf(fact.id, counted, (claim) => sideOf(claim, qualifiers, held(claim))),
    began: merged(counted.stating).fromMax ?? '',
  };
}
