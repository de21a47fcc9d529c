import type { Counted } from './counted.js';
import type { Claim, RelationFact } from './evidence.js';
import { findingOf, together, type Finding, type Side } from './finding.js';
import { heldOn, type OnDay } from './held-on.js';
import { isSame } from './same-value.js';
import { readQualifier, type Qualifier } from './statement.js';

/** Facts between the two things of a statement, with the claims that count. */
export type CountedRelation = { readonly fact: RelationFact; readonly counted: Counted };

/** What is on record of a relation with these qualifiers, on a day. */
export function judgeRelation(facts: readonly CountedRelation[], qualifiers: readonly Qualifier[], on: OnDay): Finding {
  const findings = facts.flatMap(({ fact, counted }): readonly Finding[] => {
    const open = openQualifiers(fact, qualifiers);
    if (open === undefined) return [];
    if (counted.tooFew)
      return [{ fact: fact.id, supporting: [], opposing: [], perhaps: [], silence: 'TOO_FEW_ORIGINS' }];
    const held = heldOn(counted.stating, on);
    const finding = findingOf(fact.id, counted, (claim) => sideOf(claim, open, held(claim)));
    return [{ ...finding, instead: given(finding, open) }];
  });
  return together(findings);
}

/**
 * The qualifiers that the claims of a fact have to answer for: those that do not tell the fact apart. Undefined where one
 * of those that do differs, so that the fact answers another question.
 */
function openQualifiers(fact: RelationFact, asked: readonly Qualifier[]): readonly Qualifier[] | undefined {
  const own = fact.qualifiers.flatMap((text) => readQualifier(text) ?? []);
  const open: Qualifier[] = [];
  for (const qualifier of asked) {
    const given = own.find(({ name }) => name === qualifier.name);
    if (given === undefined) open.push(qualifier);
    else if (!isSame(given.value, qualifier.value)) return undefined;
  }
  return open;
}

/** What a claim says of a statement with these qualifiers, where it says this of whether it held. */
export function sideOf(claim: Claim, open: readonly Qualifier[], held: Side): Side {
  const own = claim.qualifiers.flatMap((text) => readQualifier(text) ?? []);
  const answers = open.map(({ name, value }) => {
    const answer = own.find((qualifier) => qualifier.name === name);
    return answer === undefined ? 'SILENT' : isSame(answer.value, value) ? 'FOR' : 'ANOTHER_VALUE';
  });
  if (held === 'NOT_BEGUN' || held === 'ENDED') return held;
  if (answers.includes('ANOTHER_VALUE')) return 'ANOTHER_VALUE';
  return answers.includes('SILENT') ? 'SILENT' : held;
}

/** What the claims against a statement give for its qualifiers; undefined where they give nothing. */
export function given({ opposing }: Finding, open: readonly Qualifier[]): string | undefined {
  const names = new Set(open.map(({ name }) => name));
  const texts = opposing.flatMap(({ claim }) => claim.qualifiers);
  const telling = texts.filter((text) => names.has(readQualifier(text)?.name ?? ''));
  return telling.length === 0 ? undefined : [...new Set(telling)].join('; ');
}
