import type { Assertion } from './draft.js';

/** For each document that takes its content from others, those others, at any remove, the nearest first. */
export type Origins = ReadonlyMap<string, ReadonlySet<string>>;

/** What claims tell of where documents take their content from. */
export function originsOf(assertions: readonly Assertion[]): Origins {
  const direct = new Map<string, string[]>();
  for (const { fact, claim } of assertions) {
    if (fact.kind !== 'relation' || fact.type !== 'DERIVED_FROM' || claim.rank === 'DEPRECATED') continue;
    direct.set(fact.subject, [...(direct.get(fact.subject) ?? []), fact.object]);
  }
  return new Map([...direct.keys()].map((document) => [document, reached(document, direct)]));
}

/** A document is never its own origin, even where documents are said to derive from each other. */
function reached(document: string, direct: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...(direct.get(document) ?? [])];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (next === document || found.has(next)) continue;
    found.add(next);
    waiting.push(...(direct.get(next) ?? []));
  }
  return found;
}
