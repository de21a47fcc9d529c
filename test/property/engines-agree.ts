import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { expect } from 'vitest';
import type { Engine } from '../../src/engine/engine.js';
import { arbitraryGraph } from './arbitrary-graph.js';
import { writeOperation } from './arbitrary-operation.js';
import { arbitraryNumbers } from './chance.js';
import { comparable, withoutCursors } from './comparable.js';
import { printGraph, writeOf, type SmallGraph } from './graph.js';
import { naiveEngine } from './naive-engine.js';
import type { Operation } from './operation.js';
import { firstDifference } from './first-difference.js';
import { check, operationCount } from './runs.js';
import { LIMITS, model, PATIENT, schema, serviceOver, TODAY, type Ask } from './service.js';
import { answerByWalk, walkSchema } from './walk/answer.js';

type Input = { readonly graph: SmallGraph; readonly operations: readonly (readonly number[])[] };

/**
 * Asks all engines random operations on random graphs, and holds their answers against each other and against two naive
 * ones: the same plan over plain lists, which shows what an engine does wrong, and a walk from resolver to resolver
 * without any plan, which shows what the planner and the shaper do wrong.
 */
export async function checkEnginesAgree(
  engines: Readonly<Record<string, Engine>>,
  operationsPerGraph: number,
  operations = operationCount,
): Promise<void> {
  const subjects = { ...engines, 'the naive plan': naiveEngine() };
  const services = Object.entries(subjects).map(([name, engine]) => [name, serviceOver(engine)] as const);
  const walking = walkSchema(model);
  const inputs: fc.Arbitrary<Input> = fc.record({
    graph: arbitraryGraph(model),
    operations: fc.array(arbitraryNumbers, { minLength: operationsPerGraph, maxLength: operationsPerGraph }),
  });
  let withRows = 0;
  await check(Math.ceil(operations / operationsPerGraph), inputs, async ({ graph, operations: asked }) => {
    const write = writeOf(model, graph);
    for (const engine of Object.values(subjects)) await engine.write(write, PATIENT);
    const walk = {
      model,
      ...graph,
      today: TODAY,
      pageSize: LIMITS.pageSize,
      maxOrderCandidates: LIMITS.maxOrderCandidates,
      maxRows: LIMITS.maxAggregateRows,
      maxGroups: LIMITS.maxGroups,
    };
    for (const numbers of asked) {
      const operation = writeOperation(graph, numbers);
      const expected = withoutCursors(comparable(answerByWalk(walking, walk, operation)));
      if (expected.includes('[\n')) withRows += 1;
      await checkAnswers(services, operation, graph, expected);
    }
  });
  expect(withRows, 'operations that found something').toBeGreaterThan(operations / 4);
}

async function checkAnswers(
  services: readonly (readonly [string, Ask])[],
  operation: Operation,
  graph: SmallGraph,
  expected: string,
): Promise<void> {
  const invalid = validate(schema, parse(operation.text)).map(({ message }) => message);
  expect(invalid, operation.text).toEqual([]);
  let first: string | undefined;
  for (const [name, ask] of services) {
    const answer = comparable(await ask(operation));
    const what = `${describeInput(operation, graph)}\n\nThe answer of ${name}`;
    const differs = (reference: string, other: string): Error =>
      new Error(`${what} is not that of ${reference}:\n${firstDifference(other, answer)}`);
    if (withoutCursors(answer) !== expected) throw differs('the walk', expected);
    first ??= answer;
    if (answer !== first) throw differs(services[0]?.[0] ?? '', first);
  }
}

function describeInput({ text, variables }: Operation, graph: SmallGraph): string {
  return `The graph\n${printGraph(graph)}\n\nThe operation\n${text}\nvariables ${JSON.stringify(variables)}`;
}
