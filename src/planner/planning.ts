import type { FieldNode, GraphQLSchema, SelectionSetNode } from 'graphql';
import type { AbstractType, Model, NodeType } from '../model/model.js';
import type { At, Choice, Predicate } from '../plan/predicate.js';
import type { ObjectShape } from '../plan/shape.js';
import type { Slot } from '../plan/slot.js';
import type { ListIdentity } from './bind.js';
import type { Fragments } from './collect.js';
import type { Columns } from './columns.js';
import type { PlanLimits } from './limits.js';
import type { Variables } from './origin.js';
import type { SlotRegistry } from './slots.js';

/** All that planning one root field works with. */
export type Planning = {
  readonly model: Model;
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Variables;
  readonly limits: PlanLimits;
  readonly slots: SlotRegistry;
  /** The lists met so far; a cursor names its list by the place in it. */
  readonly lists: ListIdentity[];
  /** The fields met so far whose arguments GraphQL refuses when it runs them. */
  readonly refused: FieldNode[];
};

/** How claims are chosen among: which count beside those on record, and what becomes of conflicts. */
export type Policy = Omit<Choice, 'claims'> & { readonly claims: readonly Predicate[] };

/** What a field inherits from those around it: the day on which relations must hold, and by whose word. */
export type Scope = {
  readonly at: At | undefined;
  /** The instant whose record counts; undefined for the record as it stands. */
  readonly known: Slot | undefined;
  readonly policy: Policy | undefined;
  /** What instant and policy come to; undefined where edges are read as they are stored. */
  readonly choice: Choice | undefined;
};

/** The node type or interface of this name, with its properties and links. */
export function typeOf(planning: Planning, name: string): NodeType | AbstractType {
  const type = planning.model.nodes.get(name) ?? planning.model.abstracts.get(name);
  if (type === undefined) throw new TypeError(`${name} is not a type of the model`);
  return type;
}

/** The concrete types that nodes of this type can have. */
export function concreteTypes(planning: Planning, name: string): readonly string[] {
  return planning.model.abstracts.get(name)?.members ?? [name];
}

/** The selection sets of all nodes that ask for one field. */
export function selectionSets(nodes: readonly FieldNode[]): NonNullable<FieldNode['selectionSet']>[] {
  return nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
}

/** Plans what is asked of a node; handed to what plans the ways to nodes, since the two call each other. */
export type PlanNode = (
  planning: Planning,
  type: string,
  sets: readonly SelectionSetNode[],
  scope: Scope,
  columns: Columns,
) => ObjectShape;
