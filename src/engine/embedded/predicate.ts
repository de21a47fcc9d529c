import { unreachable } from '../../errors/unreachable.js';
import type { Choice, Holds, Predicate } from '../../plan/predicate.js';
import type { Step } from '../../plan/step.js';
import { slotMembers, slotValue, type Call, type Test } from './call.js';
import { compileEdgeChoice, compileStanding } from './choice.js';
import { comparison } from './comparison.js';
import { carriesAny, type StoredEdge, type StoredNode } from './graph.js';
import { compileHolds } from './holds.js';
import { edgesOf, otherEnd } from './step.js';
import { compileValue } from './value-of.js';

/** The predicate as a function. Two truth values: what is absent compares false. */
export function compilePredicate(predicate: Predicate): Test {
  switch (predicate.kind) {
    case 'and':
      return all(predicate.operands.map(compilePredicate));
    case 'or': {
      const tests = predicate.operands.map(compilePredicate);
      return (node, edge, call) => tests.some((test) => test(node, edge, call));
    }
    case 'not': {
      const test = compilePredicate(predicate.operand);
      return (node, edge, call) => !test(node, edge, call);
    }
    case 'compare':
      return compileCompare(predicate);
    case 'in': {
      const value = compileValue(predicate.on, predicate.property);
      return (node, edge, call) => {
        const stored = value(node, edge);
        if (typeof stored !== 'string' && typeof stored !== 'number') return false;
        return slotMembers(call, predicate.values).has(stored);
      };
    }
    case 'hasAny': {
      const value = compileValue(predicate.on, predicate.property);
      return (node, edge, call) => {
        const stored = value(node, edge);
        if (typeof stored !== 'object') return false;
        const wanted = slotMembers(call, predicate.values);
        return stored.some((member) => wanted.has(member));
      };
    }
    case 'isNull': {
      const value = compileValue(predicate.on, predicate.property);
      return (node, edge) => value(node, edge) === undefined;
    }
    case 'label':
      return (node) => carriesAny(node, predicate.labels);
    case 'related':
      return compileRelated(predicate);
    case 'chosen': {
      const bestOf = compileBest(predicate.choice);
      const test = predicate.where === undefined ? () => true : compilePredicate(predicate.where);
      return (node, _, call) => {
        const best = bestOf(node, call);
        return best !== undefined && test(best, undefined, call);
      };
    }
    default:
      return unreachable(predicate);
  }
}

/** The claim by which a choice reads a fact, as a function. */
export function compileBest(choice: Choice): (fact: StoredNode, call: Call) => StoredNode | undefined {
  const standing = compileStanding(choice, compilePredicate(choice.claims));
  return (fact, call) => standing(fact, call)[0];
}

/** A step, and which of its edges count. */
type Reached = { readonly step: Step; readonly holds: Holds | undefined };

/** The edges over a step as they are read: stored ones or, under a choice, those that it makes. */
export function compileEdges({ step, holds }: Reached): (node: StoredNode, call: Call) => readonly StoredEdge[] {
  const { at, choice } = holds ?? {};
  if (choice === undefined) return (node) => edgesOf(node, step);
  const choose = compileEdgeChoice(choice, at, compilePredicate(choice.claims));
  const withdrawn = { ...step, relation: choice.withdrawn };
  return (node, call) =>
    [...edgesOf(node, step), ...edgesOf(node, withdrawn)].flatMap((edge) => choose(edge, call) ?? []);
}

/** Whether a neighbour counts: it carries the step's label, its edge holds, and it meets the condition. */
export function compileNeighbour(part: {
  readonly step: Step;
  readonly holds: Holds | undefined;
  readonly where: Predicate | undefined;
}): Test {
  const { label } = part.step;
  const tests: Test[] = [];
  if (label !== undefined) tests.push((node) => node.labels.includes(label));
  const { at, choice } = part.holds ?? {};
  if (at !== undefined && choice?.onConflict !== 'all') tests.push(compileHolds(at));
  if (part.where !== undefined) tests.push(compilePredicate(part.where));
  const test = all(tests);
  return (node, edge, call) => {
    call.clock.tick();
    return test(node, edge, call);
  };
}

function compileCompare(predicate: Predicate & { kind: 'compare' }): Test {
  const value = compileValue(predicate.on, predicate.property);
  const compares = comparison(predicate.operator);
  return (node, edge, call) => {
    const stored = value(node, edge);
    return stored !== undefined && compares(stored, slotValue(call, predicate.value));
  };
}

/** `none` is "not some"; `every` is "not some neighbour that fails the condition". */
function compileRelated(predicate: Predicate & { kind: 'related' }): Test {
  const { quantifier, step, holds, where } = predicate;
  switch (quantifier) {
    case 'some':
      return compileSome({ step, holds, where });
    case 'none':
      return negate(compileSome({ step, holds, where }));
    case 'every':
      if (where === undefined) return () => true;
      return negate(compileSome({ step, holds, where: { kind: 'not', operand: where } }));
    default:
      return unreachable(quantifier);
  }
}

function compileSome(part: Reached & { readonly where: Predicate | undefined }): Test {
  const edges = compileEdges(part);
  const counts = compileNeighbour(part);
  return (node, _, call) => {
    for (const edge of edges(node, call)) if (counts(otherEnd(edge, node), edge, call)) return true;
    return false;
  };
}

function negate(test: Test): Test {
  return (node, edge, call) => !test(node, edge, call);
}

function all(tests: readonly Test[]): Test {
  const [only] = tests;
  if (only === undefined) return () => true;
  if (tests.length === 1) return only;
  return (node, edge, call) => tests.every((test) => test(node, edge, call));
}
