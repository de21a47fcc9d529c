import type { GraphQLArgument, GraphQLField } from 'graphql';
import { chance } from './chance.js';
import { inputValue } from './input-value.js';
import { asVariable, type Input, type OperationDraft } from './operation-draft.js';

/** The arguments of a field as text: those that must be there and some of the others; empty where there are none. */
export function fieldArguments(draft: OperationDraft, field: GraphQLField<unknown, unknown>): string {
  const { dice } = draft;
  const size = dice.pick('none', 'first', 'last');
  const texts = field.args.flatMap((argument) => {
    const input = argumentValue(draft, argument, size);
    return input === undefined ? [] : [`${argument.name}: ${input.text}`];
  });
  return texts.length === 0 ? '' : `(${texts.join(', ')})`;
}

function argumentValue(draft: OperationDraft, argument: GraphQLArgument, size: string): Input | undefined {
  const { dice } = draft;
  switch (argument.name) {
    case 'first':
    case 'last':
      return argument.name === size ? pageSize(draft) : undefined;
    case 'after':
    case 'before':
      return undefined;
    case 'where':
    case 'orderBy':
    case 'asOf':
    case 'policy':
      if (!chance(dice, CHANCES[argument.name] ?? 35)) return undefined;
      draft.count.clauses = 0;
      return chance(dice, 4)
        ? NULL
        : inputValue(draft, argument.type, { name: argument.name, depth: 0, optional: true });
    case 'id':
    case 'ids':
      return inputValue(draft, argument.type, { name: 'id', depth: 0, optional: false });
    default:
      return inputValue(draft, argument.type, { name: argument.name, depth: 0, optional: false });
  }
}

/** How often, of a hundred times, a field has the argument. */
const CHANCES: Readonly<Record<string, number>> = { asOf: 25, policy: 12 };

const NULL: Input = { text: 'null', value: null, isPlain: true };

function pageSize(draft: OperationDraft): Input {
  const size = draft.dice.pick(1, 2, 3, 7, 100);
  const input: Input = { text: String(size), value: size, isPlain: true };
  return chance(draft.dice, 30) ? asVariable(draft, 'Int', input, true) : input;
}
