import type { OperationDefinitionNode } from 'graphql';
import type { Holds } from '../plan/predicate.js';
import { argumentOf, type Argument } from './origin.js';
import type { Arguments } from './arguments.js';
import type { Planning, Scope } from './planning.js';

/**
 * The as-of of a field: its own argument if it has one, else what it inherits. An explicit null means every period on
 * record, `{}` today.
 */
export function planAsOf(
  planning: Planning,
  argument: Argument | undefined,
  inherited: Holds | undefined,
): Holds | undefined {
  if (argument === undefined) return inherited;
  if (argument.kind !== 'object') return undefined;
  const mode = argument.fields.get('mode');
  const valid = argument.fields.get('valid');
  const at = {
    mode: mode?.kind === 'leaf' && mode.value === 'POSSIBLE' ? ('possible' as const) : ('certain' as const),
    day: planning.slots.add('string', valid?.kind === 'leaf' ? valid.origin : { kind: 'today' }),
  };
  return { at, choice: undefined };
}

/** What is inherited inside a field: its own arguments where it has them, else what it inherits itself. */
export function scopeOf(planning: Planning, args: Arguments, inherited: Scope): Scope {
  return { holds: planAsOf(planning, args.get('asOf'), inherited.holds) };
}

/** The as-of that the directive `@asOf` gives the whole operation. */
export function planOperationAsOf(planning: Planning, operation: OperationDefinitionNode): Holds | undefined {
  const node = operation.directives?.find((directive) => directive.name.value === 'asOf');
  const definition = planning.schema.getDirective('asOf');
  if (node === undefined || !definition) return undefined;
  const fields = new Map<string, Argument>();
  for (const argument of definition.args) {
    const given = node.arguments?.find((candidate) => candidate.name.value === argument.name)?.value;
    const value = argumentOf(argument, given, planning.variables);
    if (value !== undefined) fields.set(argument.name, value);
  }
  return planAsOf(planning, { kind: 'object', fields }, undefined);
}
