import { isObjectType, type GraphQLField } from 'graphql';
import type { Dice } from '../support/dice.js';
import { chance } from './chance.js';
import type { SmallGraph } from './graph.js';
import { inputValue } from './input-value.js';
import { newDraft, type OperationDraft } from './operation-draft.js';
import type { Operation } from './operation.js';
import { model, schema } from './service.js';
import { valuePool } from './value-pool.js';

/** What is asked of a list beside its filter and order. */
export type PageArguments = {
  readonly first?: number;
  readonly last?: number;
  readonly after?: string;
  readonly before?: string;
};

/** A list that can be asked for any of its pages. */
export type PagedList = { readonly page: (args: PageArguments) => Operation };

type ListField = { readonly field: GraphQLField<unknown, unknown>; readonly around: (list: string) => string };

/** Writes a list with a random filter, order and as-of: one at the root, or one of the neighbours of a node. */
export function writeList(graph: SmallGraph, dice: Dice): PagedList {
  const draft = newDraft(schema, dice, valuePool(model, graph));
  const facts = ['Fact', 'Observation', 'Relation'];
  const roots = dice.roll(3) === 2 ? facts : ['Entity', 'Fact', ...draft.pool.types];
  const { field, around } =
    dice.roll(2) === 0 ? rootList(draft, roots) : (neighbourList(graph, dice) ?? rootList(draft, roots));
  const args = ['$first', '$last', '$after', '$before'].map((name) => `${name.slice(1)}: ${name}`);
  for (const { name, type } of field.args) {
    if (!chance(dice, CHANCES[name] ?? 0)) continue;
    args.push(`${name}: ${inputValue(draft, type, { name, depth: 0, optional: true }).text}`);
  }
  const rows = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } totalCount';
  const definitions = ['$first: Int', '$last: Int', '$after: String', '$before: String', ...draft.definitions];
  const text = `query Page(${definitions.join(', ')}) {\n${around(`list: ${field.name}(${args.join(', ')}) { ${rows} }`)}\n}`;
  return { page: (page) => ({ text, variables: { ...draft.variables, ...page } }) };
}

/** How often, of a hundred times, a list has the argument. */
const CHANCES: Readonly<Record<string, number>> = { orderBy: 85, where: 25, asOf: 20, policy: 30 };

function rootList({ dice }: OperationDraft, types: readonly string[]): ListField {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const names = types.map((type) => `${type}Connection`);
  const [first, ...rest] = fields.filter(({ type }) => names.includes(String(type)));
  if (first === undefined) throw new Error('there is no list');
  return { field: dice.pick(first, ...rest), around: (list) => list };
}

/** A list that the edges of the graph fill. */
function neighbourList({ nodes, edges }: SmallGraph, dice: Dice): ListField | undefined {
  const edge = edges[dice.roll(Math.max(1, edges.length))];
  const node = nodes.find(({ id }) => id === (dice.roll(2) === 0 ? edge?.from : edge?.to));
  const type = schema.getType(node?.type ?? '');
  if (edge === undefined || node === undefined || !isObjectType(type)) return undefined;
  const links = [...(model.nodes.get(node.type)?.links.values() ?? [])];
  const [first, ...rest] = links.filter(({ relation, many }) => many && relation.type === edge.type);
  if (first === undefined) return undefined;
  const field = type.getFields()[dice.pick(first, ...rest).name];
  const around = (list: string): string => `node(id: ${JSON.stringify(node.id)}) { ... on ${node.type} { ${list} } }`;
  return field && { field, around };
}
