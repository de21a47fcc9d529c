import type { Engine, Row } from '../../src/engine/engine.js';
import type { Page } from '../../src/plan/page.js';
import type { Predicate } from '../../src/plan/predicate.js';
import type { Branch, ReadPlan, Source } from '../../src/plan/read.js';
import type { Column, Expand } from '../../src/plan/selection.js';
import type { SlotDeclaration, SlotValues } from '../../src/plan/slot.js';
import type { Step } from '../../src/plan/step.js';
import type { EdgeRow, NodeRow, WritePlan, WriteStep } from '../../src/plan/write.js';

/** A deadline that no test meets by accident. */
export const PATIENT = { deadline: 20_000 };

const LIMIT = { kind: 'slot', name: 'limit' } as const;
const LIMIT_SLOT: SlotDeclaration = { name: 'limit', type: 'int' };

/** All things, or those of another source, in the order of their ids. */
export const THINGS: Source = { kind: 'label', labels: ['Thing'] };

/** The first `limit` rows in the order of the ids of their nodes. */
export const BY_ID: Page = {
  order: [{ kind: 'property', on: 'node', property: 'id', descending: false, nullable: false }],
  choice: undefined,
  candidates: undefined,
  after: undefined,
  before: undefined,
  backward: false,
  limit: LIMIT,
};

/** A stored property of the node. */
export function property(name: string): Column {
  return { kind: 'property', on: 'node', property: name };
}

/** A stored property of the edge that led here. */
export function edgeProperty(name: string): Column {
  return { kind: 'property', on: 'edge', property: name };
}

/** The rows one step away, in the order of their ids. */
export function expand(step: Partial<Step> & { readonly relation: string }, columns: readonly Column[]): Expand {
  return {
    kind: 'expand',
    step: { direction: 'out', label: undefined, ...step },
    guard: undefined,
    holds: undefined,
    where: undefined,
    page: BY_ID,
    selection: { columns },
  };
}

/** A branch of rows. */
export function rows(source: Source, columns: readonly Column[], where?: Predicate): Branch {
  const paged = source.kind === 'label' || source.kind === 'reach';
  return { kind: 'rows', source, where, page: paged ? BY_ID : undefined, selection: { columns } };
}

/** Answers branches, each with its rows. */
export async function answers(
  engine: Engine,
  branches: readonly Branch[],
  values: SlotValues = {},
  slots: readonly SlotDeclaration[] = [],
): Promise<readonly (readonly (Row | null)[])[]> {
  const plan: ReadPlan = { kind: 'read', branches, slots: [LIMIT_SLOT, ...slots] };
  return engine.run(plan, { limit: 1_000, ...values }, PATIENT);
}

/** Answers the rows of all things. */
export async function things(engine: Engine, ...columns: readonly Column[]): Promise<readonly (Row | null)[]> {
  const [answer = []] = await answers(engine, [rows(THINGS, columns)]);
  return answer;
}

/** A step that writes things. */
export function thingStep(nodes: readonly NodeRow[], integers: readonly string[] = []): WriteStep {
  return { kind: 'nodes', labels: ['Node', 'Thing'], integers, rows: nodes };
}

/** A step that writes edges that are facts (found by `factId`) or not (found by their ends). */
export function edgeStep(type: string, fact: boolean, edges: readonly EdgeRow[]): WriteStep {
  return { kind: 'edges', type, fact, integers: [], rows: edges };
}

/** A write of these steps. */
export function write(...steps: readonly WriteStep[]): WritePlan {
  return { kind: 'write', steps };
}
