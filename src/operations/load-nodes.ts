import { getNamedType, type FieldNode, type GraphQLResolveInfo, type OperationDefinitionNode } from 'graphql';
import type { BranchRows } from '../engine/engine.js';
import type { Model } from '../model/model.js';
import type { SlotValues } from '../plan/slot.js';
import { compileRoot } from '../plan/shaper/root.js';
import { bindSlots, type Binding } from '../planner/bind.js';
import { nodesKey } from '../planner/columns.js';
import type { PlanLimits } from '../planner/limits.js';
import { planNodes, type NodesPlace, type PreparedNodes } from '../planner/plan-nodes.js';
import { PartlyRead } from './partly-read.js';
import { shapeKeys } from './prepared.js';
import type { RunTogether } from './run-together.js';
import { shapingContext } from './shaped-roots.js';
import type { Underway } from './underway.js';

/** What loading nodes takes, fixed at start. */
export type LoadParts = { readonly model: Model; readonly limits: PlanLimits };

/** The value of a field of an analysis: where its type is one of the model, the nodes that are named; else what was given. */
export type LoadNodes = (info: GraphQLResolveInfo, given: unknown) => unknown;

function isStored(model: Model, type: string): boolean {
  return model.nodes.has(type) || model.abstracts.has(type);
}

/** The plan of a place in the operation, its values for this request, and what makes nodes of its rows. */
type Place = {
  readonly prepared: PreparedNodes;
  readonly values: SlotValues;
  readonly shape: (rows: BranchRows) => readonly unknown[];
};

/** All ids asked for by one plan, with the nodes that will come of them. */
type Reading = { readonly ids: Set<string>; readonly nodes: Promise<ReadonlyMap<string, unknown>> };

/**
 * Makes what loads nodes within a request. What is asked for while analyses are under way, at any place of the operation, is
 * one round trip, and none where what was read of the nodes already is all that is asked; plans are kept as long as the document.
 */
export function createLoadNodes(parts: LoadParts): (run: RunTogether, underway: Underway, today: string) => LoadNodes {
  const plans = nodePlans(parts);
  return (run, underway, today) => {
    const places = new Map<readonly FieldNode[], Place>();
    const readings = new Map<PreparedNodes, Reading>();
    const placeOf = (info: GraphQLResolveInfo): Place => {
      const known = places.get(info.fieldNodes);
      if (known !== undefined) return known;
      const place = bindPlace(plans(info), { variables: info.variableValues, today, limits: parts.limits });
      places.set(info.fieldNodes, place);
      return place;
    };
    // A fragment used twice is one plan, and one plan can go into a round trip once.
    const readingOf = ({ prepared, values, shape }: Place): Reading => {
      const known = readings.get(prepared);
      if (known !== undefined) return known;
      const ids = new Set<string>();
      const nodes = underway.settled().then(async () => {
        readings.delete(prepared);
        const rows = await run(prepared.plan, { ...values, [prepared.ids.name]: [...ids] });
        const found = shape(rows);
        return new Map([...ids].map((id, index) => [id, found[index]]));
      });
      const reading = { ids, nodes };
      readings.set(prepared, reading);
      return reading;
    };
    const load = (info: GraphQLResolveInfo, node: unknown): unknown => {
      const isRead = node instanceof PartlyRead;
      const id = isRead ? node.id : node;
      if (typeof id !== 'string') return node;
      const place = placeOf(info);
      const row = isRead ? node.rowOf(place.prepared.columns) : undefined;
      if (row !== undefined) return place.shape([[row]])[0];
      const reading = readingOf(place);
      reading.ids.add(id);
      return reading.nodes.then((nodes) => nodes.get(id) ?? null);
    };
    return (info, given) => {
      if (!isStored(parts.model, getNamedType(info.returnType).name)) return given;
      return Array.isArray(given) ? Promise.all(given.map((node) => load(info, node))) : load(info, given);
    };
  };
}

/** How many plans of nodes are kept for one operation. */
const MAX_PLANS = 100;

function nodePlans({ model, limits }: LoadParts): (info: GraphQLResolveInfo) => PreparedNodes {
  const operations = new WeakMap<OperationDefinitionNode, Map<string, PreparedNodes>>();
  const keyOf = shapeKeys();
  return (info) => {
    let known = operations.get(info.operation);
    if (known === undefined || known.size >= MAX_PLANS)
      operations.set(info.operation, (known = new Map<string, PreparedNodes>()));
    const place: NodesPlace = { type: getNamedType(info.returnType).name, nodes: info.fieldNodes, root: rootKey(info) };
    const key = [place.root, place.type, keyOf(info), nodesKey(info.fieldNodes)].join(' ');
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

function bindPlace(prepared: PreparedNodes, binding: Binding): Place {
  const bound = bindSlots(prepared.slots, prepared.lists, binding);
  const context = shapingContext(bound, bound.values, binding.limits, () => undefined);
  const shape: Place['shape'] = (rows) => compileRoot(prepared.shape)(rows, context) as readonly unknown[];
  return { prepared, values: bound.values, shape };
}
