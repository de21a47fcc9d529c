import { createHash } from 'node:crypto';
import { unreachable } from '../../errors/unreachable.js';
import type { Assertion, FactDraft } from './draft.js';

const PREFIX = { relation: 'rel', observation: 'obs', statement: 'stm', attribute: 'att' } as const;

/** The question that a fact answers, in readable text; an edge's episode is added when all its claims are known. */
function factKey(fact: FactDraft): string {
  switch (fact.kind) {
    case 'relation':
      return join('relation', fact.subject, fact.type, fact.object, ...named(fact.distinct));
    case 'observation':
      return join(
        ...['observation', fact.subject, fact.metric, fact.period, fact.market, fact.unit],
        ...named({ channel: fact.channel, combinedWith: fact.combinedWith, narrowed: fact.narrowed }),
        fact.basis,
        // Two computations of one figure are two figures, each with its own inputs.
        ...named({ formula: fact.formula }),
      );
    case 'statement':
      if (fact.id !== undefined) return join('statement', fact.id);
      return join('statement', fact.subject ?? '', fact.predicate, fact.object ?? '', ...fact.distinct);
    case 'attribute':
      return join('attribute', fact.subject, fact.property);
    default:
      return unreachable(fact);
  }
}

/** The key of the fact that a claim states; of a property with several values each has a fact of its own. */
export function questionOf({ fact, claim }: Assertion): string {
  const key = factKey(fact);
  return fact.kind === 'attribute' && fact.several ? `${key}|${claim.value}` : key;
}

/** The id of a fact, made from its key. */
export function factId(kind: FactDraft['kind'], key: string): string {
  return `${PREFIX[kind]}-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}

function named(values: Readonly<Record<string, string | undefined>>): string[] {
  return Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]));
}

/** Parts are joined by bars; a bar within a part is doubled, so that no two questions share a key. */
function join(...parts: readonly string[]): string {
  return parts.map((part) => part.replaceAll('|', '||')).join('|');
}
