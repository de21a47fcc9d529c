import { getNamedType, isEnumType, isObjectType, type GraphQLCompositeType, type GraphQLField } from 'graphql';
import { chance } from './chance.js';
import { asVariable, newAlias, type Input, type OperationDraft } from './operation-draft.js';

type Field = GraphQLField<unknown, unknown>;
type Nested = (draft: OperationDraft, type: GraphQLCompositeType, depth: number) => string;

/** The names that dates go by: they alone take a bucket, and need one. */
const DATED = /^(FROM|UNTIL|START|END|DATE|FOUNDED|DISSOLVED|LAUNCHED|CLOSED|PUBLISHED|PERIOD_START|PERIOD_END|.*_AT)$/;

/** A connection's groups: keys, numbers under names of their own, conditions and orders that speak of these. */
export function groupsField(draft: OperationDraft, field: Field, depth: number, nested: Nested): string {
  const { dice } = draft;
  const page = getNamedType(field.type);
  const group = isObjectType(page) ? getNamedType(page.getFields()['groups']?.type) : undefined;
  if (!isObjectType(group)) throw new Error('groups lead to no groups');
  const computed = Object.values(group.getFields()).filter(({ args }) => args.length > 0);
  const numbers = Array.from({ length: dice.roll(4) }, () => number(draft, dice.pick(...(computed as [Field]))));
  const names = numbers.map(({ name }) => name);
  const by = Array.from({ length: dice.roll(4) }, () => key(draft, computed));
  const args = [
    ...(by.length > 0 || chance(dice, 50) ? [`by: [${by.join(', ')}]`] : []),
    ...(chance(dice, 30) ? [`having: ${having(draft, names)}`] : []),
    ...(chance(dice, 50) ? [`orderBy: [${order(draft, names)}, ${order(draft, names)}]`] : []),
    ...(chance(dice, 50) ? [`first: ${written(draft, 'Int', dice.pick(1, 2, 3, 100))}`] : []),
  ];
  const node = depth > 0 && chance(dice, 50) ? ` node ${nested(draft, nodeOf(draft), depth - 1)}` : '';
  const parts = [`keys { value __typename${node} }`, 'count', ...numbers.map(({ text }) => text)];
  const shown = dice.pick('completeness { isComplete lowerBound }', '__typename', '');
  const list = args.length === 0 ? '' : `(${args.join(', ')})`;
  return `${newAlias(draft)}: groups${list} { groups { ${parts.join(' ')} } ${shown} }`;
}

function nodeOf({ schema }: OperationDraft): GraphQLCompositeType {
  return schema.getType('Node') as GraphQLCompositeType;
}

function number(draft: OperationDraft, field: Field): { readonly name: string; readonly text: string } {
  const name = newAlias(draft);
  const { argument, value } = thing(draft, field);
  return { name, text: `${name}: ${field.name}(${argument}: ${value})` };
}

/** What the different ones are counted of can be grouped by too. */
function key(draft: OperationDraft, computed: readonly Field[]): string {
  const { argument, value } = thing(draft, computed.find(({ name }) => name === 'countDistinct') as Field);
  const isDate = argument !== 'related' && DATED.test(value);
  const bucket = isDate ? `, bucket: ${draft.dice.pick('YEAR', 'QUARTER', 'MONTH')}` : '';
  return `{ ${argument}: ${value}${bucket} }`;
}

function thing({ dice, pool }: OperationDraft, { args }: Field): { readonly argument: string; readonly value: string } {
  const argument = dice.pick(...(args as [(typeof args)[number]]));
  const type = getNamedType(argument.type);
  if (!isEnumType(type)) throw new Error(`${argument.name} is of no enum`);
  const values = type.getValues().map(({ name }) => name);
  const likely = values.filter((value) => [...pool.links, ...pool.claimed].some((name) => enumValue(name) === value));
  const chosen = likely.length > 0 && chance(dice, 70) ? likely : values;
  return { argument: argument.name, value: dice.pick(...(chosen as [string])) };
}

function enumValue(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}

function having(draft: OperationDraft, names: readonly string[]): string {
  const { dice } = draft;
  const bound = (): string => written(draft, 'Decimal', dice.pick('0', '1', '2', '1.5', '-1', '100'));
  const condition = (): string => `{ ${dice.pick('eq', 'gt', 'gte', 'lt', 'lte')}: ${bound()} }`;
  const counted = names.length === 0 || chance(dice, 50) ? [`count: ${condition()}`] : [];
  const named = chance(dice, 50) ? [`aggregates: [{ as: ${nameOf(draft, names)}, is: ${condition()} }]`] : [];
  return `{ ${[...counted, ...named].join(', ')} }`;
}

function order(draft: OperationDraft, names: readonly string[]): string {
  const direction = draft.dice.pick('ASC', 'DESC');
  const way = draft.dice.pick('count', 'keys', 'aggregate');
  if (way !== 'aggregate' || names.length === 0) return `{ ${way === 'keys' ? 'keys' : 'count'}: ${direction} }`;
  return `{ aggregate: { as: ${nameOf(draft, names)}, direction: ${direction} } }`;
}

/** The name of a number, or now and then one that nothing bears. */
function nameOf(draft: OperationDraft, names: readonly string[]): string {
  const { dice } = draft;
  const name = names.length === 0 || chance(dice, 3) ? 'nothing' : dice.pick(...(names as [string]));
  return written(draft, 'String!', name);
}

function written(draft: OperationDraft, type: string, value: string | number): string {
  const input: Input = { text: JSON.stringify(value), value, isPlain: true };
  return (chance(draft.dice, 30) ? asVariable(draft, type, input, false) : input).text;
}
