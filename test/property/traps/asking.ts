import { expect } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import type { PropertyValues } from '../../../src/model/stored.js';
import type { GraphEdge, GraphNode } from '../../../src/operations/seed/graph.js';
import { writeOf } from '../graph.js';
import { model, PATIENT, serviceOver } from '../service.js';

/** Stores a small graph and asks about it. */
export type Asking = {
  readonly store: (...things: readonly (GraphNode | GraphEdge)[]) => Promise<void>;
  /** The data of an operation that must not fail. */
  readonly ask: (text: string, variables?: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** The ids in a list such as `platforms(first: 2)`. */
  readonly list: (field: string, variables?: Readonly<Record<string, unknown>>) => Promise<readonly string[]>;
  /** The message of an operation that must fail. */
  readonly refusal: (text: string) => Promise<string | undefined>;
};

/** Asking an engine; every `store` replaces all that was there. */
export function asking(engine: () => Engine): Asking {
  const answer = (text: string, variables = {}) => serviceOver(engine())({ text, variables });
  const ask: Asking['ask'] = async (text, variables) => {
    const { data, errors } = await answer(text, variables);
    expect(errors).toBeUndefined();
    return JSON.parse(JSON.stringify(data)) as unknown;
  };
  return {
    ask,
    store: async (...things) => {
      const nodes = things.filter((thing) => 'id' in thing);
      const edges = things.filter((thing) => 'from' in thing);
      await engine().write(writeOf(model, { nodes, edges }), PATIENT);
    },
    list: async (field, variables = {}) => {
      const names = Object.keys(variables).map((name) => `$${name}: String!`);
      const head = names.length === 0 ? 'query' : `query(${names.join(', ')})`;
      const data = await ask(`${head} { list: ${field} { nodes { id } } }`, variables);
      return (data as { list: { nodes: { id: string }[] } }).list.nodes.map(({ id }) => id);
    },
    refusal: async (text) => (await answer(text)).errors?.[0]?.message,
  };
}

const DEFAULTS: PropertyValues = {
  name: 'A name',
  createdAt: '2024-01-01T00:00:00.000Z',
  updatedAt: '2024-01-01T00:00:00.000Z',
  period: '2024',
  basis: 'MEASURED',
  key: 'a key',
  fromBasis: 'STATED',
  untilBasis: 'STATED',
  status: 'LAUNCHED',
};
const KINDS: Readonly<Record<string, string>> = {
  Organization: 'COMPANY',
  Platform: 'SHORT_VIDEO',
  Observation: 'OBSERVATION',
};

/** A node; what its type requires and nobody cares about is filled in. */
export function thing(type: string, id: string, properties: PropertyValues = {}): GraphNode {
  const known = model.nodes.get(type)?.properties;
  const defaults = Object.entries({ ...DEFAULTS, kind: KINDS[type] }).filter(([name]) => known?.get(name)?.required);
  return { where: id, type, id, properties: { ...Object.fromEntries(defaults), id, ...properties } };
}

/** An edge that is a fact of the given id. */
export function fact(
  factId: string,
  from: string,
  type: string,
  to: string,
  properties: PropertyValues = {},
): GraphEdge {
  const known = model.relations.get(type)?.properties;
  const defaults = Object.entries(DEFAULTS).filter(([name]) => known?.get(name)?.required);
  return { where: factId, type, from, to, factId, properties: { ...Object.fromEntries(defaults), ...properties } };
}
