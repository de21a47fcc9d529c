import { getNamedType, type FieldNode, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
import type { Model } from '../model/model.js';
import { compileRoot } from '../plan/shaper/root.js';
import { bindSlots } from '../planner/bind.js';
import type { PlanLimits } from '../planner/limits.js';
import { planNodes, type NodesPlace, type PreparedNodes } from '../planner/plan-nodes.js';
import { shapeKeys } from './prepared.js';
import type { RunTogether } from './run-together.js';
import { shapingContext } from './shaped-roots.js';
import type { Underway } from './underway.js';

/** What loading nodes takes, fixed at start. */
export type LoadParts = { readonly model: Model; readonly limits: PlanLimits; readonly today: () => string };

/** The value of a field of an analysis: where its type is one of the model, the nodes that ids name; else what was given. */
export type LoadNodes = (info: GraphQLResolveInfo, given: unknown) => unknown;

function isStored(model: Model, type: string): boolean {
  return model.nodes.has(type) || model.abstracts.has(type);
}

/** All ids asked for at one place, with what waits for them. */
type Place = { readonly ids: Set<string>; readonly nodes: Promise<ReadonlyMap<string, unknown>> };

/**
 * Makes what loads nodes within a request. What is asked for while analyses are under way, at any place of the operation, is
 * one round trip; plans are kept as long as the document.
 */
export function createLoadNodes(parts: LoadParts): (run: RunTogether, underway: Underway) => LoadNodes {
  const plans = nodePlans(parts);
  return (run, underway) => {
    const places = new Map<readonly FieldNode[], Place>();
    const byPlan = new Map<PreparedNodes, Place>();
    const startPlace = (info: GraphQLResolveInfo, prepared: PreparedNodes): Place => {
      const ids = new Set<string>();
      const nodes = underway.settled().then(() => {
        byPlan.delete(prepared);
        for (const [fields, place] of places) if (place.ids === ids) places.delete(fields);
        return loadPlace(parts, prepared, info, [...ids], run);
      });
      const place = { ids, nodes };
      byPlan.set(prepared, place);
      return place;
    };
    const placeOf = (info: GraphQLResolveInfo): Place => {
      const known = places.get(info.fieldNodes);
      if (known !== undefined) return known;
      // A fragment used twice is one plan, and one plan can go into a round trip once.
      const prepared = plans(info);
      const place = byPlan.get(prepared) ?? startPlace(info, prepared);
      places.set(info.fieldNodes, place);
      return place;
    };
    const load = async (info: GraphQLResolveInfo, named: unknown): Promise<unknown> => {
      const asked = Array.isArray(named) ? (named as readonly unknown[]) : [named];
      const ids = asked.filter((id) => typeof id === 'string');
      if (ids.length === 0) return named;
      const place = placeOf(info);
      for (const id of ids) place.ids.add(id);
      const nodes = await place.nodes;
      const values = asked.map((id) => (typeof id === 'string' ? (nodes.get(id) ?? null) : null));
      return Array.isArray(named) ? values : values[0];
    };
    return (info, given) => (isStored(parts.model, getNamedType(info.returnType).name) ? load(info, given) : given);
  };
}

/** How many plans of nodes are kept for one operation. */
const MAX_PLANS = 100;

function nodePlans({ model, limits }: LoadParts): (info: GraphQLResolveInfo) => PreparedNodes {
  const operations = new WeakMap<OperationDefinitionNode, Map<string, PreparedNodes>>();
  const keyOf = shapeKeys();
  const numbers = new WeakMap<FieldNode, number>();
  let last = 0;
  const numberOf = (node: FieldNode): number => {
    let number = numbers.get(node);
    if (number === undefined) numbers.set(node, (number = last++));
    return number;
  };
  return (info) => {
    let known = operations.get(info.operation);
    if (known === undefined || known.size >= MAX_PLANS)
      operations.set(info.operation, (known = new Map<string, PreparedNodes>()));
    const place: NodesPlace = { type: getNamedType(info.returnType).name, nodes: info.fieldNodes, root: rootKey(info) };
    const key = [place.root, place.type, keyOf(info), ...info.fieldNodes.map(numberOf)].join(' ');
    let prepared = known.get(key);
    if (prepared === undefined) {
      const { schema, operation, fragments, variableValues: variables } = info;
      const prefix = `n${String(known.size)}v`;
      known.set(key, (prepared = planNodes({ model, schema, operation, fragments, variables, limits, prefix }, place)));
    }
    return prepared;
  };
}

function rootKey(info: GraphQLResolveInfo): string {
  let path = info.path;
  while (path.prev !== undefined) path = path.prev;
  return String(path.key);
}

async function loadPlace(
  { limits, today }: LoadParts,
  prepared: PreparedNodes,
  info: GraphQLResolveInfo,
  ids: readonly string[],
  run: RunTogether,
): Promise<ReadonlyMap<string, unknown>> {
  const binding = { variables: info.variableValues, today: today(), limits };
  const bound = bindSlots(prepared.slots, prepared.lists, binding);
  const values = { ...bound.values, [prepared.ids.name]: ids };
  const rows = await run(prepared.plan, values);
  const context = shapingContext(bound, values, limits, () => undefined);
  const nodes = compileRoot(prepared.shape)(rows, context) as readonly unknown[];
  return new Map(ids.map((id, index) => [id, nodes[index]]));
}
