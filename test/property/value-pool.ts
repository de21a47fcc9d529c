import type { Model } from '../../src/model/model.js';
import type { PropertyValues } from '../../src/model/stored.js';
import type { GraphEdge, GraphNode } from '../../src/operations/seed/graph.js';
import type { SmallGraph } from './graph.js';
import { DAYS, DECIMALS } from './arbitrary-value.js';
import { LONE_SURROGATES, TEXTS } from './texts.js';

/** Values to ask for: those that a graph holds under a name, and for each scalar some that it may not hold. */
export type ValuePool = {
  readonly held: (name: string) => readonly (string | number | boolean)[];
  readonly others: (scalar: string) => readonly [string | number | boolean, ...(string | number | boolean)[]];
  /** The types that the graph has nodes of. */
  readonly types: readonly string[];
  /** The names of the links that some edge of the graph fills. */
  readonly links: ReadonlySet<string>;
  /** The names of what claims give of facts. */
  readonly claimed: ReadonlySet<string>;
};

/** The pool of a graph. */
export function valuePool(model: Model, { nodes, edges }: SmallGraph): ValuePool {
  const held = new Map<string, (string | number | boolean)[]>();
  for (const { properties, record } of [...nodes, ...edges]) {
    for (const [name, value] of Object.entries({ ...properties, ...chosenBy(record) })) {
      for (const item of [value].flat())
        if (item !== null && item !== undefined) held.set(name, [...(held.get(name) ?? []), item]);
    }
  }
  const bounds = ['fromMin', 'fromMax', 'toMin', 'toMax'].flatMap((name) => held.get(name) ?? []);
  held.set('valid', bounds);
  held.set('known', [...(held.get('createdAt') ?? []), ...(held.get('supersededAt') ?? [])]);
  held.set('minOrigins', [1, 2]);
  held.set('slug', held.get('id') ?? []);
  held.set('externalId', held.get('externalIds') ?? []);
  held.set('name', [...(held.get('name') ?? []), ...(held.get('altNames') ?? [])]);
  return {
    held: (name) => held.get(name) ?? [],
    others: (scalar) => OTHERS[scalar] ?? ['x'],
    types: [...new Set(nodes.map(({ type }) => type))],
    links: filledLinks(model, { nodes, edges }),
    claimed: new Set(
      [...model.nodes.values()].flatMap(({ properties }) =>
        [...properties.values()].filter(({ claimed }) => claimed).map(({ name }) => name),
      ),
    ),
  };
}

/** What of a claim's record a policy can name, by what it is called there. */
function chosenBy(record: GraphNode['record'] | GraphEdge['record']): PropertyValues {
  if (record === undefined || !('assertion' in record)) return {};
  return { documents: record['documentKind'], publishers: record['publisher'] };
}

function filledLinks(model: Model, { nodes, edges }: SmallGraph): ReadonlySet<string> {
  const types = new Map(nodes.map(({ id, type }) => [id, model.nodes.get(type)]));
  const linksOf = (id: string) => [...(types.get(id)?.links.values() ?? [])];
  const filled = edges.flatMap(({ type, from, to }) => [
    ...linksOf(from).filter(({ relation, direction }) => relation.type === type && direction !== 'in'),
    ...linksOf(to).filter(({ relation, direction }) => relation.type === type && direction !== 'out'),
  ]);
  return new Set(filled.map(({ name }) => name));
}

const OTHERS: Readonly<Record<string, readonly [string | number | boolean, ...(string | number | boolean)[]]>> = {
  URL: ['https://example.org/0', 'https://example.org/nowhere'],
  ID: ['nowhere', '', '`x`', '\\u0060'],
  String: ['x', ...TEXTS, ...LONE_SURROGATES],
  Int: [0, 1, -1, 17, 2_147_483_647, -2_147_483_648],
  Boolean: [false, true],
  Date: ['2024-01-01', ...DAYS, '9999-12-31', '0001-01-01'],
  DateTime: ['2024-01-01T00:00:00.000Z', '2024-01-01T08:00:00+08:00', '2025-06-30T12:00:00Z'],
  Decimal: ['0', ...DECIMALS],
};
