import { claimOf } from './claim.js';
import type { SeedContext } from './context.js';
import type { Assertion, AttributeDraft } from './draft.js';
import type { Located, RevisionLine } from './lines.js';
import { nextId } from './revise.js';

/** A revision as a claim on the claim it is about, or on the one that it puts in its place: on whose word, and why. */
export function placeRevision(context: SeedContext, { where, line }: Located<RevisionLine>): Assertion<AttributeDraft> {
  const { subject, property, value } = told(line);
  const claim = claimOf(context, where, { ...line, note: line.reason, recorded: line.at }, { value });
  return { where, claim, fact: { kind: 'attribute', subject, property, several: false } };
}

function told(line: RevisionLine): { subject: string; property: string; value?: string } {
  switch (line.kind) {
    case 'withdraw':
      return { subject: line.of, property: 'withdrawal' };
    case 'rank':
      return { subject: nextId(line.of), property: 'rank', value: line.rank };
    case 'correct': {
      const changes = Object.entries(line.changes).map(([name, value]) => `${name}=${String(value)}`);
      return { subject: nextId(line.of), property: 'correction', value: changes.join(', ') };
    }
  }
}
