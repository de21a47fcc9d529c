import { episodes } from './episodes.js';
import type { Assertion, FactDraft, RelationDraft } from './draft.js';
import { bestFirst } from './choose-best.js';
import { factId, factKey } from './keys.js';
import { originsOf, type Origins } from './origins.js';

/** A fact with all claims that state it, best first. */
export type Fact<Draft extends FactDraft = FactDraft> = {
  readonly id: string;
  readonly key: string;
  readonly kind: Draft['kind'];
  readonly assertions: readonly [Assertion<Draft>, ...Assertion<Draft>[]];
};

/** Groups claims by the question they answer; an interruption splits an edge into numbered episodes. */
export function gatherFacts(assertions: readonly Assertion[]): Fact[] {
  const questions = new Map<string, Assertion[]>();
  for (const assertion of assertions) {
    const key = factKey(assertion.fact);
    const several = assertion.fact.kind === 'attribute' && assertion.fact.several;
    const question = several ? `${key}|${assertion.claim.value}` : key;
    const group = questions.get(question);
    if (group === undefined) questions.set(question, [assertion]);
    else group.push(assertion);
  }
  const origins = originsOf(assertions);
  return [...questions].flatMap(([key, group]) => factsOf(key, group, origins));
}

function factsOf(key: string, group: readonly Assertion[], origins: Origins): Fact[] {
  const edges = group.filter(isEdge);
  if (edges.length === 0) return fact(key, group, origins);
  return episodes(edges).flatMap((episode, index) => fact(`${key}|#${index + 1}`, episode, origins));
}

function fact<Draft extends FactDraft>(
  key: string,
  group: readonly Assertion<Draft>[],
  origins: Origins,
): Fact<Draft>[] {
  const [best, ...others] = bestFirst(group, origins);
  if (best === undefined) return [];
  const kind = best.fact.kind;
  const id = best.fact.kind === 'statement' && best.fact.id !== undefined ? best.fact.id : factId(kind, key);
  return [{ id, key, kind, assertions: [best, ...others] }];
}

function isEdge(assertion: Assertion): assertion is Assertion<RelationDraft> {
  return assertion.fact.kind === 'relation';
}

/** Whether a fact is of a kind, so that its claims' drafts are too. */
export function isFactOf<Kind extends FactDraft['kind']>(
  fact: Fact,
  kind: Kind,
): fact is Fact<Extract<FactDraft, { readonly kind: Kind }>> {
  return fact.kind === kind;
}
