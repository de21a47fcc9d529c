import { getNamedType, isCompositeType, parse, print, type GraphQLField } from 'graphql';
import { isPlanned } from '../../src/planner/roots.js';
import { diceOf } from '../support/dice.js';
import { chance } from './chance.js';
import { fieldArguments } from './field-arguments.js';
import type { SmallGraph } from './graph.js';
import { newDraft, type OperationDraft } from './operation-draft.js';
import type { Operation } from './operation.js';
import { model, schema } from './service.js';
import { selectionSet } from './selection.js';
import { valuePool } from './value-pool.js';

type RootField = GraphQLField<unknown, unknown>;

/** Nodes inside nodes. */
const DEPTH = 4;

/**
 * Writes a valid query, of what is planned: fields, arguments, fragments, directives and variables are all found in the schema, the values
 * mostly in the graph.
 */
export function writeOperation(graph: SmallGraph, numbers: readonly number[]): Operation {
  const draft = newDraft(schema, diceOf(numbers), valuePool(model, graph));
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => isPlanned(model, name));
  const roots = Array.from({ length: 1 + draft.dice.roll(3) }, (_, index) => root(draft, fields, index));
  const asOf = chance(draft.dice, 20) ? operationAsOf(draft) : '';
  const policy = chance(draft.dice, 8) ? operationPolicy(draft) : '';
  const definitions = draft.definitions.length === 0 ? '' : `(${draft.definitions.join(', ')})`;
  const fragments = draft.fragments.map(({ name, on, text }) => `fragment ${name} on ${on} ${text}`);
  const text = [`query Generated${definitions} ${asOf} ${policy} { ${roots.join(' ')} }`, ...fragments].join('\n');
  return { text: print(parse(text)), variables: draft.variables };
}

/** Lists of what is there come up more often than others, and than look-ups: there is more to go wrong. */
function root(draft: OperationDraft, fields: readonly RootField[], index: number): string {
  const { dice, pool } = draft;
  const lists = fields.filter((field) => field.args.some(({ name }) => name === 'first'));
  const filled = lists.filter((field) => pool.types.some((type) => String(field.type) === `${type}Connection`));
  const chosen = chance(dice, 60) && filled.length > 0 ? filled : chance(dice, 50) ? lists : fields;
  const field = dice.pick(...(chosen as [RootField]));
  const type = getNamedType(field.type);
  if (!isCompositeType(type)) throw new Error(`${field.name} leads to no object`);
  draft.count.connections = 0;
  draft.count.fields = 0;
  return `r${index}: ${field.name}${fieldArguments(draft, field)} ${selectionSet(draft, type, DEPTH)}`;
}

function operationAsOf({ dice, pool }: OperationDraft): string {
  const days = pool.held('valid').map((day) => `valid: ${JSON.stringify(day)}`);
  const day = dice.pick('valid: "2024-03-01"', 'valid: null', '', ...days);
  const mode = dice.pick('', 'mode: CERTAIN', 'mode: POSSIBLE');
  const instants = pool.held('known').map((instant) => `known: ${JSON.stringify(instant)}`);
  const known = chance(dice, 50) ? '' : dice.pick('known: null', 'known: "2024-06-30T00:00:00Z"', ...instants);
  return directive('@asOf', [day, mode, known]);
}

function operationPolicy({ dice }: OperationDraft): string {
  const conflict = dice.pick('', 'onConflict: BEST', 'onConflict: ALL', 'onConflict: ABSTAIN');
  const trust = dice.pick('', '', 'trust: { documents: [PRIMARY, NEWS] }', 'trust: { publishers: ["publisher-1"] }');
  return directive('@policy', [conflict, trust, dice.pick('', '', 'minOrigins: 2')]);
}

function directive(name: string, args: readonly string[]): string {
  const given = args.filter((text) => text !== '').join(', ');
  return given === '' ? name : `${name}(${given})`;
}
