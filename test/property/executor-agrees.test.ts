import fc from 'fast-check';
import { execute, getOperationAST, Kind, parse, print, type DocumentNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createContexts } from '../../src/operations/create-context.js';
import { createTopology } from '../../src/operations/create-topology.js';
import { createExecutor } from '../../src/server/executor.js';
import { diceOf, type Dice } from '../support/dice.js';
import { exactAnswer } from '../support/exact-answer.js';
import { arbitraryGraph } from './arbitrary-graph.js';
import { writeOperation } from './arbitrary-operation.js';
import { arbitraryNumbers, chance } from './chance.js';
import { faultyEngine } from './faulty-engine.js';
import { firstDifference } from './first-difference.js';
import { printGraph, writeOf } from './graph.js';
import { naiveEngine } from './naive-engine.js';
import { check, operationCount, TIME_LIMIT_MS } from './runs.js';
import { LIMITS, model, PATIENT, schema, TODAY } from './service.js';

const inputs = fc.record({
  graph: arbitraryGraph(model),
  operation: arbitraryNumbers,
  changes: arbitraryNumbers,
  faults: arbitraryNumbers,
});

describe('random operations on random graphs, with random faults of the engine', () => {
  it('are answered by the executor to the letter as by GraphQL', { timeout: 2 * TIME_LIMIT_MS }, async () => {
    const executor = createExecutor(schema);
    const seen = { handedOver: 0, faulty: 0 };
    await check(2 * operationCount, inputs, async ({ graph, operation, changes, faults }) => {
      const engine = naiveEngine();
      await engine.write(writeOf(model, graph), PATIENT);
      const faulty = faultyEngine(engine, faults);
      const clock = (): Date => new Date(TODAY);
      const topology = createTopology(model, faulty, clock);
      const read = createContexts({ model, schema, engine: faulty, topology, limits: LIMITS, clock });
      const { text, variables: given } = writeOperation(graph, operation);
      const dice = diceOf(changes);
      const document = withMetaFields(parse(text), dice);
      const variables = withWrongValue(given, dice);
      const expected = await execute({ schema, document, variableValues: variables, contextValue: read(PATIENT) });
      const context = read(PATIENT);
      const answer = await executor({
        document,
        operation: getOperationAST(document) ?? undefined,
        request: { variables },
        context: {
          read: context.read,
          complete: async (query: Parameters<typeof context.complete>[0]) => {
            const data = await context.complete(query);
            if (data !== undefined) seen.handedOver += 1;
            return data;
          },
        },
      });
      if (expected.errors !== undefined) seen.faulty += 1;
      if (exactAnswer(answer) === exactAnswer(expected)) return;
      throw new Error(
        [
          `The graph\n${printGraph(graph)}`,
          `The operation\n${print(document)}\nvariables ${JSON.stringify(variables)}`,
          `The executor's answer is not that of GraphQL:\n${firstDifference(exactAnswer(expected), exactAnswer(answer))}`,
        ].join('\n\n'),
      );
    });
    expect(seen.handedOver, 'answers that were handed over').toBeGreaterThan(operationCount / 2);
    expect(seen.faulty, 'answers with errors').toBeGreaterThan(operationCount / 4);
  });
});

const META_FIELDS = [
  '__typename',
  't: __typename',
  '__proto__: __typename',
  '__type(name: "Entity") { kind }',
] as const;

/** The operation with fields of the language itself among its own, before or after them. */
function withMetaFields(document: DocumentNode, dice: Dice): DocumentNode {
  if (!chance(dice, 30)) return document;
  const field = dice.pick(...META_FIELDS);
  const isFirst = chance(dice, 50);
  const definitions = document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return definition;
    const own = print(definition.selectionSet).slice(1, -1);
    const header = print({ ...definition, selectionSet: { kind: Kind.SELECTION_SET, selections: [] } });
    const selections = isFirst ? `${field} ${own}` : `${own} ${field}`;
    return `${header.replace(/\{\s*\}\s*$/, '')} { ${selections} }`;
  });
  return parse(
    definitions.map((definition) => (typeof definition === 'string' ? definition : print(definition))).join('\n'),
  );
}

/** The variables with one of them null, or something that it can hardly be. */
function withWrongValue(variables: Readonly<Record<string, unknown>>, dice: Dice): Readonly<Record<string, unknown>> {
  const [first, ...rest] = Object.keys(variables);
  if (first === undefined || !chance(dice, 15)) return variables;
  return { ...variables, [dice.pick(first, ...rest)]: dice.pick<unknown>(null, 'nonsense', -1, { nonsense: true }) };
}
