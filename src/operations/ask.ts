import {
  getVariableValues,
  GraphQLError,
  Kind,
  parse,
  validate,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Model } from '../model/model.js';
import { bindSlots } from '../planner/bind.js';
import type { PlanLimits } from '../planner/limits.js';
import type { Analysis } from './analysis.js';
import { operationPlans, type PreparedOperation } from './prepared.js';
import type { ReadRequest } from './context.js';
import type { RunTogether } from './run-together.js';
import { shapedRoots, type BoundRoot } from './shaped-roots.js';

/** What asking takes: fixed at start. The limits are those of our own operations, which may read more than a client's. */
export type AskParts = {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly limits: PlanLimits;
};

/** An operation of ours, ready to be bound; each use within one request has slots of its own. */
type Asked = {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadRequest['fragments'];
  readonly prepare: (request: ReadRequest) => PreparedOperation;
};

/**
 * Makes what answers our own operations within a request. They are parsed and planned once, however often asked, and one that
 * is asked again with the same variables has the same answer, so that several fields of one request share what they rest on.
 */
export function createAsk(parts: AskParts): (run: RunTogether, today: string) => Analysis['ask'] {
  const documents = new Map<string, { readonly number: number; readonly uses: Asked[] }>();
  const asked = (text: string, use: number): Asked => {
    let document = documents.get(text);
    if (document === undefined) documents.set(text, (document = { number: documents.size, uses: [] }));
    const { number, uses } = document;
    // No two share a prefix, or their plans could not share a round trip.
    while (uses.length <= use) uses.push(readDocument(parts, text, `q${String(number)}u${String(uses.length)}`));
    return uses[use] as Asked;
  };
  return (run, today) => {
    const uses = new Map<string, number>();
    const answers = new Map<string, Promise<Record<string, unknown>>>();
    const asks = (text: string, variables: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> => {
      const use = uses.get(text) ?? 0;
      uses.set(text, use + 1);
      return answer(parts, asked(text, use), variables, today, run);
    };
    return async <Data>(text: string, variables: Readonly<Record<string, unknown>> = {}) => {
      const key = JSON.stringify([text, variables]);
      let answered = answers.get(key);
      if (answered === undefined) answers.set(key, (answered = asks(text, variables)));
      return (await answered) as Data;
    };
  };
}

function readDocument({ model, schema, limits }: AskParts, text: string, prefix: string): Asked {
  const document = parse(text);
  const [wrong] = validate(schema, document);
  if (wrong !== undefined) throw new TypeError(`an operation of ours is wrong: ${wrong.message}`);
  const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const fragments = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  return {
    operation: operation as OperationDefinitionNode,
    fragments: Object.fromEntries(
      (fragments as FragmentDefinitionNode[]).map((fragment) => [fragment.name.value, fragment]),
    ),
    prepare: operationPlans(model, limits, prefix),
  };
}

async function answer(
  { schema, limits }: AskParts,
  { operation, fragments, prepare }: Asked,
  variables: Readonly<Record<string, unknown>>,
  today: string,
  run: RunTogether,
): Promise<Record<string, unknown>> {
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  if (coerced === undefined) throw new GraphQLError(errors[0]?.message ?? 'variables are wrong');
  const prepared = prepare({ schema, operation, fragments, variableValues: coerced });
  const binding = { variables: coerced, today, limits };
  const ready = prepared.roots.map((root, index): BoundRoot => {
    if (root.kind === 'failed') throw root.error;
    if (root.kind !== 'planned') throw new TypeError(`"${root.key}" of an operation of ours is not planned`);
    return { index, root, bound: bindSlots(root.slots, root.lists, binding) };
  });
  const values = Object.assign({}, ...ready.map(({ bound }) => bound.values)) as Record<string, never>;
  const rows = await run(prepared.plan(ready.map(({ index }) => index)), values);
  const data = shapedRoots(ready, rows, values, limits).map(({ root, value }) => [root.key, value] as const);
  for (const [, value] of data) if (value instanceof Error) throw value;
  return Object.fromEntries(data);
}
