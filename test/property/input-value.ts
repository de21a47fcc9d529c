import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { isDecimal } from '../../src/util/decimal-key.js';
import { isDay } from '../../src/util/partial-date.js';
import { chance } from './chance.js';
import { asVariable, type Input, type OperationDraft } from './operation-draft.js';

/** Where a value stands: the name it goes by, how deep its filter is, and whether it may be missing. */
export type Place = { readonly name: string; readonly depth: number; readonly optional: boolean };

/** Filters this deep hold no more filters; the service allows five levels. */
const MAX_DEPTH = 4;
const MAX_CLAUSES = 12;

/** A valid value of an input type, some of it in variables. */
export function inputValue(draft: OperationDraft, type: GraphQLInputType, place: Place): Input {
  const mayBeAbsent = place.optional && !isNonNullType(type);
  const input = plainInput(draft, isNonNullType(type) ? type.ofType : type, place);
  return input.isPlain && chance(draft.dice, 20) ? asVariable(draft, String(type), input, mayBeAbsent) : input;
}

function plainInput(draft: OperationDraft, type: GraphQLInputType, place: Place): Input {
  if (isListType(type)) {
    const isLogic = place.name === 'and' || place.name === 'or';
    const size = isLogic || place.name === 'orderBy' ? draft.dice.roll(3) : draft.dice.roll(5);
    const items = Array.from({ length: size }, () => inputValue(draft, type.ofType, { ...place, optional: false }));
    return joined('[', items, ']', (values) => values);
  }
  if (isInputObjectType(type)) return objectInput(draft, type, place);
  if (isEnumType(type)) {
    const names = type.getValues().map(({ name }) => name);
    const held = names.filter((name) => draft.pool.held(place.name).includes(name));
    const name = oneOf(draft, held.length > 0 && !chance(draft.dice, 20) ? held : names);
    return { text: name, value: name, isPlain: true };
  }
  return leafInput(draft, String(type), place.name);
}

function leafInput(draft: OperationDraft, scalar: string, name: string): Input {
  const { dice, pool } = draft;
  const held = pool.held(name).filter((value) => fits(scalar, value));
  // Fewer than one origin is refused.
  const isHeld = held.length > 0 && (name === 'minOrigins' || !chance(dice, 30));
  let value = isHeld ? oneOf(draft, held) : oneOf(draft, pool.others(scalar));
  if (typeof value === 'string' && scalar === 'String' && chance(dice, 30)) value = part(draft, value);
  if (typeof value !== 'string') return { text: String(value), value, isPlain: true };
  const isNumber = scalar === 'Decimal' && /^-?(0|[1-9]\d*)(\.\d+)?$/.test(value) && chance(dice, 30);
  // A document cannot hold half a character, a variable can.
  return { text: isNumber ? value : JSON.stringify(value.toWellFormed()), value, isPlain: true };
}

/** Whether a value that bears the name is of the scalar too: `from` is a day here and a date of any precision there. */
function fits(scalar: string, value: unknown): boolean {
  if (scalar === 'Boolean') return typeof value === 'boolean';
  if (scalar === 'Int') return typeof value === 'number';
  return typeof value === 'string' && (scalar !== 'Date' || isDay(value)) && (scalar !== 'Decimal' || isDecimal(value));
}

/** A part of a text, cut between characters. */
function part({ dice }: OperationDraft, text: string): string {
  const characters = [...text];
  const start = dice.roll(characters.length + 1);
  return characters.slice(start, start + 1 + dice.roll(3)).join('');
}

function objectInput(draft: OperationDraft, type: GraphQLInputObjectType, place: Place): Input {
  const isWhere = type.name.endsWith('Where');
  const inner = isWhere ? place.depth + 1 : place.depth;
  const all = Object.values(type.getFields());
  const simple = all.filter((field) => !isWhereLike(field));
  const deep = inner > MAX_DEPTH || draft.count.clauses > MAX_CLAUSES;
  const usable = deep && simple.length > 0 ? simple : all;
  const fields = usable.filter((field) => !(deep && isWhereLike(field)));
  if (type.isOneOf) {
    const field = oneOf(draft, fields.length > 0 ? fields : all);
    const value = plainOneOf(draft, field, { ...place, depth: inner });
    return joined('{', [named(field, value)], '}', ([only]) => ({ [field.name]: only }));
  }
  const likely = likelyFields(fields, place.name === 'orderBy' ? draft.pool.claimed : draft.pool.links);
  const count = fields.length === 0 ? 0 : Math.max(chance(draft.dice, 5) ? 0 : 1, draft.dice.roll(3));
  const chosen = [
    ...new Set(Array.from({ length: count }, () => oneOf(draft, chance(draft.dice, 40) ? likely : fields))),
  ];
  draft.count.clauses += chosen.length;
  const values = chosen.map((field) =>
    fieldValue(draft, field, isWhere, { name: nameOf(field, place), depth: inner, optional: true }),
  );
  return joined(
    '{',
    chosen.map((field, index) => named(field, values[index])),
    '}',
    (parts) => Object.fromEntries(chosen.map((field, index) => [field.name, parts[index]])),
  );
}

/** The fields in which there is most to find: filters that some edge of the graph can meet, orders by what claims give. */
function likelyFields(fields: readonly GraphQLInputField[], names: ReadonlySet<string>): readonly GraphQLInputField[] {
  const likely = fields.filter(({ name }) => names.has(name));
  return likely.length > 0 ? likely : fields;
}

/** A null instead of a filter asks for nothing, and is allowed; instead of an operand it is not. */
function fieldValue(draft: OperationDraft, field: GraphQLInputField, mayBeNull: boolean, place: Place): Input {
  if (mayBeNull && chance(draft.dice, 3)) return { text: 'null', value: null, isPlain: true };
  return inputValue(draft, field.type, place);
}

/** The one key of a choice between keys must have a value, so no variable that may be missing stands there. */
function plainOneOf(draft: OperationDraft, field: GraphQLInputField, place: Place): Input {
  const input = plainInput(draft, isNonNullType(field.type) ? field.type.ofType : field.type, {
    ...place,
    name: field.name,
  });
  return input.isPlain && chance(draft.dice, 20) ? asVariable(draft, `${String(field.type)}!`, input, false) : input;
}

/** Operators go by the name of the property they are for. */
function nameOf(field: GraphQLInputField, place: Place): string {
  const isOperator = ['eq', 'in', 'gt', 'gte', 'lt', 'lte', 'startsWith', 'contains'].includes(field.name);
  return isOperator ? place.name : field.name;
}

function isWhereLike(field: GraphQLInputField): boolean {
  const name = String(field.type).replace(/[[\]!]/g, '');
  if (name.endsWith('Where')) return true;
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  return isInputObjectType(type) && 'every' in type.getFields();
}

function named(field: GraphQLInputField, input: Input | undefined): Input {
  return { text: `${field.name}: ${input?.text ?? 'null'}`, value: input?.value, isPlain: input?.isPlain ?? true };
}

function joined(
  open: string,
  parts: readonly Input[],
  close: string,
  valueOf: (values: readonly unknown[]) => unknown,
): Input {
  return {
    text: `${open}${parts.map(({ text }) => text).join(', ')}${close}`,
    value: valueOf(parts.map(({ value }) => value)),
    isPlain: parts.every(({ isPlain }) => isPlain),
  };
}

function oneOf<T>({ dice }: OperationDraft, items: readonly T[]): T {
  return dice.pick(...(items as readonly [T, ...T[]]));
}
