import type { Predicate } from '../plan/predicate.js';
import type { Argument } from './origin.js';
import type { Planning, Policy } from './planning.js';

/** The policy of a field: its own argument if it has one, else what it inherits. An explicit null means the default one. */
export function planPolicy(
  planning: Planning,
  argument: Argument | undefined,
  inherited: Policy | undefined,
): Policy | undefined {
  if (argument === undefined) return inherited;
  if (argument.kind !== 'object') return undefined;
  const { fields } = argument;
  const trust = fields.get('trust');
  const trusted = trust?.kind === 'object' ? trust.fields : new Map<string, Argument>();
  const minOrigins = fields.get('minOrigins');
  return {
    claims: [
      ...oneOf(planning, 'documentKind', trusted.get('documents'), 'policy.trust.documents'),
      ...oneOf(planning, 'publisher', trusted.get('publishers'), 'policy.trust.publishers'),
      ...oneOf(planning, 'certainty', fields.get('certainty'), 'policy.certainty'),
    ],
    minOrigins:
      minOrigins?.kind === 'leaf' ? planning.slots.add('int', minOrigins.origin, { kind: 'origins' }) : undefined,
    onConflict: conflict(fields.get('onConflict')),
  };
}

/** The condition that a property of the claim is in a list; none where there is no list. */
function oneOf(
  planning: Planning,
  property: string,
  list: Argument | undefined,
  argument: string,
): readonly Predicate[] {
  if (list?.kind !== 'list') return [];
  const values = planning.slots.add('strings', list.origin, { kind: 'list', of: 'raw', argument });
  return [{ kind: 'in', on: 'node', property, values }];
}

function conflict(argument: Argument | undefined): Policy['onConflict'] {
  switch (argument?.kind === 'leaf' ? argument.value : undefined) {
    case 'ALL':
      return 'all';
    case 'ABSTAIN':
      return 'abstain';
    default:
      return 'best';
  }
}
