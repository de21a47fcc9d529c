import type { At, Choice, Holds, Predicate } from '../../src/plan/predicate.js';
import type { Slot, SlotValue } from '../../src/plan/slot.js';
import type { StoredProperties } from '../../src/plan/write.js';
import { mergedClaims } from './merged-claims.js';
import type { NaiveEdge, NaiveGraph, NaiveNode } from './naive-graph.js';

/** How a naive answer reads facts: the claims that a choice leaves standing, and edges as they count. */
export type NaiveClaims = {
  /** The claims by which the choice reads a fact, best first. */
  readonly standingClaims: (fact: NaiveNode, choice: Choice) => readonly NaiveNode[];
  /** The edge as it counts: on the day, and made from the claims that a choice leaves standing; else undefined. */
  readonly readEdge: (edge: NaiveEdge, holds: Holds | undefined) => NaiveEdge | undefined;
};

/** Reads the facts of a graph; `meets` answers conditions on a claim. */
export function naiveClaims(
  graph: NaiveGraph,
  value: (slot: Slot) => SlotValue,
  meets: (claim: NaiveNode, condition: Predicate) => boolean,
): NaiveClaims {
  return { standingClaims, readEdge };

  function standingClaims(fact: NaiveNode, { claims, minOrigins, onConflict }: Choice): readonly NaiveNode[] {
    const all = graph.edges
      .filter(({ type, to }) => type === 'STATES' && to === fact)
      .map(({ from }) => from)
      .filter((claim) => meets(claim, claims))
      .sort((left, right) => (precedence(left) < precedence(right) ? -1 : 1));
    const valid = all.filter(({ properties }) => properties['rank'] !== 'DEPRECATED');
    if (minOrigins !== undefined && different(all, 'origin') < Number(value(minOrigins))) return [];
    if (onConflict === 'abstain' && different(valid, 'assertion') > 1) return [];
    return valid.length > 0 ? valid : all.slice(0, 1);
  }

  function readEdge(edge: NaiveEdge, holds: Holds | undefined): NaiveEdge | undefined {
    const { at, choice } = holds ?? {};
    const onDay = (properties: StoredProperties): boolean => at === undefined || holdsOn(properties, at);
    if (choice === undefined) return onDay(edge.properties) ? edge : undefined;
    const fact = graph.nodes.find(({ id, labels }) => id === edge.properties['factId'] && labels.includes('Relation'));
    const standing = fact === undefined ? [] : standingClaims(fact, choice);
    const each = choice.onConflict === 'all';
    const claims = each ? standing.filter(({ properties }) => onDay(properties)) : standing;
    if (fact === undefined || claims.length === 0) return undefined;
    const properties = { factId: fact.id, ...mergedClaims(claims) };
    return each || onDay(properties) ? { ...edge, properties } : undefined;
  }

  function holdsOn(properties: StoredProperties, { mode, day }: At): boolean {
    const [from, to] = mode === 'certain' ? ['fromMax', 'toMin'] : ['fromMin', 'toMax'];
    const asked = String(value(day));
    const [start, end] = [properties[from], properties[to]];
    return (start === undefined || String(start) <= asked) && (end === undefined || asked < String(end));
  }
}

function precedence({ properties }: NaiveNode): string {
  return String(properties['precedence']);
}

function different(claims: readonly NaiveNode[], name: string): number {
  return new Set(claims.map(({ properties }) => properties[name])).size;
}
