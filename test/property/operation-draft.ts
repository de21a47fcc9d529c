import type { GraphQLSchema } from 'graphql';
import type { Dice } from '../support/dice.js';
import type { ValuePool } from './value-pool.js';

/** An operation while it is written. */
export type OperationDraft = {
  readonly schema: GraphQLSchema;
  readonly dice: Dice;
  readonly pool: ValuePool;
  /** Definitions of variables, such as `$v0: Int = 3`. */
  readonly definitions: string[];
  readonly variables: Record<string, unknown>;
  readonly fragments: { readonly name: string; readonly on: string; readonly text: string }[];
  readonly count: { aliases: number; connections: number; fields: number; clauses: number };
};

/** A value in an operation: its text, and the value itself unless the text holds variables. */
export type Input = { readonly text: string; readonly value: unknown; readonly isPlain: boolean };

/** A draft with nothing in it. */
export function newDraft(schema: GraphQLSchema, dice: Dice, pool: ValuePool): OperationDraft {
  const count = { aliases: 0, connections: 0, fields: 0, clauses: 0 };
  return { schema, dice, pool, definitions: [], variables: {}, fragments: [], count };
}

/** An alias that nothing else in the operation bears, so that no two selections get in each other's way. */
export function newAlias({ count }: OperationDraft): string {
  return `a${count.aliases++}`;
}

/**
 * Puts a value into a variable: given by the client, by default, or given over another default. Where nothing need be
 * there, the client may leave it out too.
 */
export function asVariable(draft: OperationDraft, type: string, input: Input, mayBeAbsent: boolean): Input {
  const { dice, definitions, variables } = draft;
  const name = `v${definitions.length}`;
  const way = dice.pick('given', 'default', 'overridden', 'absent');
  if (way === 'default' || way === 'overridden') definitions.push(`$${name}: ${type} = ${input.text}`);
  else definitions.push(`$${name}: ${type}`);
  if (way === 'given' || way === 'overridden' || (way === 'absent' && !mayBeAbsent)) variables[name] = input.value;
  return { text: `$${name}`, value: undefined, isPlain: false };
}
