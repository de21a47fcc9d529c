import { execute, extendSchema, getOperationAST, isObjectType, parse, type GraphQLSchema } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config/config.js';
import type { BranchRows, Engine } from '../../src/engine/engine.js';
import { loadSchema } from '../../src/model/load.js';
import { createContexts } from '../../src/operations/create-context.js';
import { createTopology } from '../../src/operations/create-topology.js';
import { attachResolvers } from '../../src/resolvers/attach.js';
import { createExecutor } from '../../src/server/executor.js';
import { exactAnswer } from '../support/exact-answer.js';
import { naiveEngine } from '../property/naive-engine.js';
import { writeOf } from '../property/graph.js';
import { SCHEMA_DIRECTORY } from '../support/schema.js';

const { model, schema: published } = loadSchema(SCHEMA_DIRECTORY);
const schema = attachResolvers(withMore(published));

/** The service's schema with what it may have one day: a field that no plan answers, and a mutation. */
function withMore(known: GraphQLSchema): GraphQLSchema {
  const more =
    'extend type Query { clock: String! } type Mutation { tick: String! } extend schema { mutation: Mutation }';
  const extended = extendSchema(known, parse(more));
  return extended;
}

const at = new Date().toISOString();
const acme = {
  where: 'test',
  type: 'Organization',
  id: 'acme',
  properties: {
    id: 'acme',
    name: 'Acme',
    kind: 'COMPANY',
    altNames: [],
    externalIds: [],
    createdAt: at,
    updatedAt: at,
  },
};

describe('the executor', () => {
  let engine: Engine;
  let runs = 0;
  let handedOver = 0;
  let change: (rows: BranchRows) => BranchRows = (rows) => rows;

  beforeEach(async () => {
    const naive = naiveEngine();
    await naive.write(writeOf(model, { nodes: [acme], edges: [] }), { deadline: 1_000 });
    change = (rows) => rows;
    engine = {
      ...naive,
      run: async (plan, values, options) => {
        runs += 1;
        return change(await naive.run(plan, values, options));
      },
    };
  });

  /** Asks twice, GraphQL and then the executor; their answers must be equal to the letter. */
  async function ask(text: string, variables: Readonly<Record<string, unknown>> = {}, operationName?: string) {
    const document = parse(text);
    const clock = (): Date => new Date('2026-02-01');
    const topology = createTopology(model, engine, clock);
    const read = createContexts({ model, schema, engine, topology, limits: readConfig({}).limits, clock });
    const named = operationName === undefined ? {} : { operationName };
    const contextValue = read({ deadline: 1_000 });
    const expected = await execute({ schema, document, variableValues: variables, contextValue, ...named });
    runs = 0;
    handedOver = 0;
    const context = read({ deadline: 1_000 });
    const answer = await createExecutor(schema)({
      document,
      operation: getOperationAST(document, operationName) ?? undefined,
      request: { variables, ...named },
      context: {
        ...context,
        complete: async (query: Parameters<typeof context.complete>[0]) => {
          const data = await context.complete(query);
          if (data !== undefined) handedOver += 1;
          return data;
        },
      },
    });
    expect(exactAnswer(answer)).toBe(exactAnswer(expected));
    return answer;
  }

  it('hands over what is planned and sound', async () => {
    const answer = await ask('{ __typename organizations { nodes { id kind __typename } totalCount } }');
    expect(answer.data).toMatchObject({ organizations: { nodes: [{ id: 'acme' }], totalCount: 1 } });
    expect({ handedOver, runs }).toEqual({ handedOver: 1, runs: 1 });
  });

  it('runs nothing for what no row can answer', async () => {
    await ask('{ organizations { __typename } }');
    expect({ handedOver, runs }).toEqual({ handedOver: 1, runs: 0 });
  });

  it('takes any name for an alias', async () => {
    await ask(`{
      __proto__: node(id: "acme") { __typename: id type: __typename }
      toJSON: organization(by: { id: "acme" }) { __proto__: id constructor: name then: kind hasOwnProperty: id }
    }`);
    expect(handedOver).toBe(1);
  });

  it('leaves introspection to GraphQL, alone and among planned fields', async () => {
    await ask('{ __type(name: "Organization") { name } }');
    expect({ handedOver, runs }).toEqual({ handedOver: 0, runs: 0 });
    const answer = await ask('{ __schema { queryType { name } } node(id: "acme") { id } }');
    expect(answer.data).toMatchObject({ __schema: { queryType: { name: 'Query' } }, node: { id: 'acme' } });
    expect({ handedOver, runs }).toEqual({ handedOver: 0, runs: 1 });
  });

  it('leaves fields that no plan answers to their resolvers', async () => {
    setResolver('Query', 'clock', () => 'noon');
    expect((await ask('{ clock node(id: "acme") { id } }')).data).toEqual({ clock: 'noon', node: { id: 'acme' } });
    expect({ handedOver, runs }).toEqual({ handedOver: 0, runs: 1 });
  });

  it('leaves mutations to GraphQL', async () => {
    setResolver('Mutation', 'tick', () => 'tock');
    expect((await ask('mutation { tick }')).data).toEqual({ tick: 'tock' });
    expect(handedOver).toBe(0);
  });

  it('leaves a flaw to GraphQL, which works on the same run', async () => {
    change = (rows) =>
      rows.map((branch) => branch.map((row) => row?.map((cell) => (cell === 'Acme' ? null : cell)) ?? null));
    const answer = await ask('{ sound: node(id: "acme") { id } organization(by: { id: "acme" }) { id name } }');
    expect(answer.errors).toMatchObject([
      { path: ['organization', 'name'], message: 'Cannot return null for non-nullable field Organization.name.' },
    ]);
    expect(answer.data).toEqual({ sound: { id: 'acme' }, organization: null });
    expect({ handedOver, runs }).toEqual({ handedOver: 0, runs: 1 });
  });

  it('leaves to GraphQL what cannot be planned', async () => {
    const answer = await ask('{ organizations(first: 0) { totalCount } node(id: "acme") { id } }');
    expect(answer).toMatchObject({
      data: { organizations: null, node: { id: 'acme' } },
      errors: [{ path: ['organizations'] }],
    });
    expect({ handedOver, runs }).toEqual({ handedOver: 0, runs: 1 });
  });

  it('leaves wrong variables and names of operations to GraphQL, which answers no data', async () => {
    const wrong = await ask('query ($first: Int!) { organizations(first: $first) { totalCount } }', { first: 'many' });
    expect(wrong).toMatchObject({
      errors: [{ message: expect.stringMatching(/^Variable "\$first" got invalid value "many"/) as string }],
    });
    const unknown = await ask('query A { __typename } query B { __typename }', {}, 'C');
    expect(unknown).toMatchObject({ errors: [{ message: 'Unknown operation named "C".' }] });
    const nameless = await ask('query A { __typename } query B { __typename }');
    expect(nameless).toMatchObject({
      errors: [{ message: expect.stringMatching(/^Must provide operation name/) as string }],
    });
    expect([wrong, unknown, nameless].some((answer) => 'data' in answer)).toBe(false);
    expect({ handedOver, runs }).toEqual({ handedOver: 0, runs: 0 });
  });

  it('leaves to GraphQL a null that only a default let into its place', async () => {
    const text = (where: string) => `query ($mode: AsOfMode = CERTAIN, $on: Boolean = true) { ${where} }`;
    const inside = await ask(text('organization(by: { id: "acme" }) { owns(asOf: { mode: $mode }) { totalCount } }'), {
      mode: null,
    });
    expect(inside).toMatchObject({
      errors: [
        {
          path: ['organization', 'owns'],
          message: expect.stringMatching(/^Argument "asOf" has invalid value/) as string,
        },
      ],
    });
    const directive = await ask(text('node(id: "acme") { id @include(if: $on) }'), { on: null });
    expect(directive).toMatchObject({
      errors: [{ message: expect.stringMatching(/^Argument "if" of non-null type/) as string }],
    });
    const root = await ask(text('node(id: "acme") @include(if: $on) { id }'), { on: null });
    expect(root).toMatchObject({
      data: null,
      errors: [{ message: expect.stringMatching(/^Argument "if" of non-null type/) as string }],
    });
    expect(handedOver).toBe(0);
  });
});

function setResolver(type: string, field: string, resolve: () => string): void {
  const definition = schema.getType(type);
  if (!isObjectType(definition)) throw new Error(`${type} has no fields`);
  Object.assign(definition.getFields()[field] ?? {}, { resolve });
}
