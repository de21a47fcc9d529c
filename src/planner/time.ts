import type { OperationDefinitionNode } from 'graphql';
import type { At } from '../plan/predicate.js';
import type { Slot } from '../plan/slot.js';
import type { Arguments } from './arguments.js';
import { choiceOf } from './choice.js';
import { argumentOf, type Argument } from './origin.js';
import type { Planning, Policy, Scope } from './planning.js';
import { planPolicy } from './policy.js';

type AsOf = Pick<Scope, 'at' | 'known'>;

/** What is inherited inside a field: its own arguments where it has them, else what it inherits itself. */
export function scopeOf(planning: Planning, args: Arguments, inherited: Scope): Scope {
  const { at, known } = planAsOf(planning, args.get('asOf'), inherited);
  return newScope(planning, at, known, planPolicy(planning, args.get('policy'), inherited.policy));
}

/** What the directives `@asOf` and `@policy` say of the whole operation. */
export function operationScope(planning: Planning, operation: OperationDefinitionNode): Scope {
  const { at, known } = planAsOf(planning, directiveArgument(planning, operation, 'asOf'), {});
  return newScope(
    planning,
    at,
    known,
    planPolicy(planning, directiveArgument(planning, operation, 'policy'), undefined),
  );
}

function newScope(planning: Planning, at: At | undefined, known: Slot | undefined, policy: Policy | undefined): Scope {
  return { at, known, policy, choice: choiceOf(planning, known, policy) };
}

/**
 * The as-of of a field: its own argument if it has one, else what it inherits. An explicit null means every period on
 * record, `{}` today; without an instant, the record as it stands.
 */
function planAsOf(planning: Planning, argument: Argument | undefined, inherited: Partial<AsOf>): Partial<AsOf> {
  if (argument === undefined) return inherited;
  if (argument.kind !== 'object') return {};
  const mode = argument.fields.get('mode');
  const valid = argument.fields.get('valid');
  const known = argument.fields.get('known');
  const day = planning.slots.add('string', valid?.kind === 'leaf' ? valid.origin : { kind: 'today' });
  return {
    at: { mode: mode?.kind === 'leaf' && mode.value === 'POSSIBLE' ? 'possible' : 'certain', day },
    known: known?.kind === 'leaf' ? planning.slots.add('string', known.origin) : undefined,
  };
}

/** The arguments of a directive of the operation, as if they were one input object; undefined where it is not there. */
function directiveArgument(planning: Planning, operation: OperationDefinitionNode, name: string): Argument | undefined {
  const node = operation.directives?.find((directive) => directive.name.value === name);
  const definition = planning.schema.getDirective(name);
  if (node === undefined || !definition) return undefined;
  const fields = new Map<string, Argument>();
  for (const argument of definition.args) {
    const given = node.arguments?.find((candidate) => candidate.name.value === argument.name)?.value;
    const value = argumentOf(argument, given, planning.variables);
    if (value !== undefined) fields.set(argument.name, value);
  }
  return { kind: 'object', fields };
}
