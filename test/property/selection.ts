import {
  doTypesOverlap,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isUnionType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';
import { chance } from './chance.js';
import { fieldArguments } from './field-arguments.js';
import { groupsField } from './groups-field.js';
import { newAlias, type OperationDraft } from './operation-draft.js';

type Field = GraphQLField<unknown, unknown>;

/** Where a selection stands: how many nodes deep it may still go, and whether its fields must have aliases. */
type Level = { readonly depth: number; readonly aliased: boolean };

const MAX_CONNECTIONS = 5;
const MAX_FIELDS = 45;

/** A valid selection set on a type, such as `{ id a0: owns(first: 1) { totalCount } }`. */
export function selectionSet(draft: OperationDraft, type: GraphQLCompositeType, depth: number): string {
  return `{ ${selections(draft, type, { depth, aliased: false }).join(' ')} }`;
}

function selections(draft: OperationDraft, type: GraphQLCompositeType, level: Level): readonly string[] {
  const used = new Set<string>();
  const size = 1 + draft.dice.roll(4);
  return Array.from({ length: size }, () => selection(draft, type, level, used));
}

function selection(draft: OperationDraft, type: GraphQLCompositeType, level: Level, used: Set<string>): string {
  const { dice, count } = draft;
  count.fields += 1;
  const way = dice.pick('leaf', 'leaf', 'nested', 'nested', 'nested', 'nested', 'fragment', 'spread', 'typename');
  if (count.fields > MAX_FIELDS || way === 'typename') return withDirective(draft, '__typename');
  if (isUnionType(type) || way === 'fragment')
    return withDirective(draft, `... on ${narrower(draft, type)}`, (on) => fragment(draft, on, level));
  if (way === 'spread') return spread(draft, type, level);
  const fields = Object.values(type.getFields());
  const nested = fields.filter(
    (field) => isCompositeType(getNamedType(field.type)) && isAffordable(draft, type, field, level),
  );
  const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
  if (nested.length > 0 && (way === 'nested' || leaves.length === 0))
    return nestedField(draft, type, pickFilled(draft, nested), level, used);
  if (leaves.length === 0) return '__typename';
  return leafField(draft, dice.pick(...(leaves as [Field])), level);
}

/** One of the fields, mostly one that leads somewhere in the graph. */
function pickFilled({ dice, pool }: OperationDraft, fields: readonly Field[]): Field {
  const filled = fields.filter(({ name }) => pool.links.has(name));
  return dice.pick(...((filled.length > 0 && chance(dice, 65) ? filled : fields) as [Field]));
}

function leafField(draft: OperationDraft, { name }: Field, { aliased }: Level): string {
  return withDirective(draft, aliased || chance(draft.dice, 15) ? `${newAlias(draft)}: ${name}` : name);
}

/** A field with a selection of its own, sometimes asked for twice with a part of it each. */
function nestedField(
  draft: OperationDraft,
  type: GraphQLCompositeType,
  field: Field,
  level: Level,
  used: Set<string>,
): string {
  if (field.name === 'groups' && isConnection(type)) return groupsField(draft, field, level.depth, selectionSet);
  const target = getNamedType(field.type) as GraphQLCompositeType;
  if (isConnection(target)) draft.count.connections += 1;
  const aliased = level.aliased || used.has(field.name) || chance(draft.dice, 30);
  used.add(field.name);
  const head = `${aliased ? `${newAlias(draft)}: ` : ''}${field.name}${fieldArguments(draft, field)}`;
  const parts = selections(draft, target, { depth: level.depth - stepsOf(type, field), aliased: false });
  const cut = chance(draft.dice, 15) ? draft.dice.roll(parts.length) : 0;
  const groups = cut === 0 ? [parts] : [parts.slice(0, cut), parts.slice(cut)];
  return groups.map((group) => withDirective(draft, head, () => `{ ${group.join(' ')} }`)).join(' ');
}

function fragment(draft: OperationDraft, on: string, level: Level): string {
  const type = draft.schema.getType(on) as GraphQLCompositeType;
  return `{ ${selections(draft, type, { ...level, aliased: true }).join(' ')} }`;
}

/** A named fragment, new or written before for a type that can be met here. */
function spread(draft: OperationDraft, type: GraphQLCompositeType, level: Level): string {
  const { schema, fragments, dice } = draft;
  const fitting = fragments.filter(({ on }) =>
    doTypesOverlap(schema, type, schema.getType(on) as GraphQLCompositeType),
  );
  const [first, ...rest] = fitting;
  if (first !== undefined && chance(dice, 50)) return withDirective(draft, `...${dice.pick(first, ...rest).name}`);
  const on = narrower(draft, type);
  const text = fragment(draft, on, level);
  const name = `F${fragments.length}`;
  fragments.push({ name, on, text });
  return withDirective(draft, `...${name}`);
}

/** The type itself, one of its interfaces, or one of the types it may be. */
function narrower({ schema, dice }: OperationDraft, type: GraphQLCompositeType): string {
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const interfaces = isUnionType(type) ? [] : type.getInterfaces();
  const wider = isInterfaceType(type) ? schema.getImplementations(type).interfaces : [];
  return dice.pick<GraphQLNamedType>(type, ...possible, ...interfaces, ...wider).name;
}

function withDirective(draft: OperationDraft, head: string, body?: (on: string) => string): string {
  const { dice, definitions, variables } = draft;
  const on = / on (\w+)$/.exec(head)?.[1] ?? '';
  const tail = body === undefined ? '' : ` ${body(on)}`;
  if (!chance(dice, 6)) return `${head}${tail}`;
  const directive = dice.pick('include', 'skip');
  const value = chance(dice, 50);
  if (chance(dice, 50)) return `${head} @${directive}(if: ${String(value)})${tail}`;
  const name = `v${definitions.length}`;
  definitions.push(`$${name}: Boolean!`);
  variables[name] = value;
  return `${head} @${directive}(if: $${name})${tail}`;
}

function isAffordable(draft: OperationDraft, type: GraphQLCompositeType, field: Field, { depth }: Level): boolean {
  if (isConnection(getNamedType(field.type)) && draft.count.connections >= MAX_CONNECTIONS) return false;
  return depth >= stepsOf(type, field);
}

/** Connections, their edges and the results of look-ups lead to nodes without being a step themselves. */
function stepsOf(type: GraphQLCompositeType, field: Field): number {
  if (field.name === 'fact' && 'getFields' in type && 'cursor' in type.getFields()) return 1;
  const isWrapper =
    isConnection(type) ||
    ('getFields' in type && 'cursor' in type.getFields()) ||
    ['EntityMatch', 'AmbiguousName'].includes(type.name);
  return isWrapper ? 0 : 1;
}

function isConnection(type: unknown): boolean {
  return isObjectType(type) && type.name.endsWith('Connection');
}
