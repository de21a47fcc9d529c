import { unreachable } from '../../errors/unreachable.js';
import { edgeOnClaim } from '../../model/claim-record.js';
import type { At, Choice, EdgeChoice } from '../../plan/predicate.js';
import { saidProperties, type End, type Said } from '../../plan/said.js';
import type { StoredProperties, StoredValue } from '../../plan/write.js';
import { slotNumber, type Call, type Test } from './call.js';
import { compareValues } from './compare-values.js';
import { listOf, StoredEdge, type StoredNode } from './graph.js';
import { compileDay } from './holds.js';
import { findNode } from './store.js';

/** The claims of a fact that stand, best first; empty where nothing is chosen. */
export type Standing = (fact: StoredNode, call: Call) => readonly StoredNode[];

/** The choice as a function; `counts` is the choice's condition on a claim. */
export function compileStanding({ minOrigins, onConflict }: Choice, counts: Test): Standing {
  return (fact, call) => {
    const claims: StoredNode[] = [];
    for (const { from } of listOf(fact.in, 'STATES')?.edges ?? []) if (counts(from, undefined, call)) claims.push(from);
    if (minOrigins !== undefined && distinct(claims, 'origin') < slotNumber(call, minOrigins)) return [];
    claims.sort((left, right) => compareValues(given(left, 'precedence'), given(right, 'precedence')));
    const valid = claims.filter((claim) => claim.properties['rank'] !== 'DEPRECATED');
    if (onConflict === 'abstain' && distinct(valid, 'assertion') > 1) return [];
    return valid.length === 0 ? claims.slice(0, 1) : valid;
  };
}

/** The edge as its standing claims make it; undefined where it does not count. */
export type ChooseEdge = (edge: StoredEdge, call: Call) => StoredEdge | undefined;

/** A choice that edges are read by as a function; a day on which every claim must hold by itself is compared here. */
export function compileEdgeChoice(choice: EdgeChoice, at: At | undefined, counts: Test): ChooseEdge {
  const standing = compileStanding(choice, counts);
  const onDay = choice.onConflict === 'all' && at !== undefined ? compileDay(at) : undefined;
  const said = compileSaid(choice, at);
  return (edge, call) => {
    call.clock.tick();
    const { factId } = edge.properties;
    const fact = typeof factId === 'string' ? findNode(call.store, 'Node', factId) : undefined;
    if (fact?.labels.includes('Relation') !== true) return undefined;
    const all = standing(fact, call);
    const claims = onDay === undefined ? all : all.filter(({ properties }) => onDay(properties, call));
    if (claims.length === 0) return undefined;
    return new StoredEdge(edge, said(String(factId), claims));
  };
}

type Say = (claims: readonly StoredNode[]) => StoredValue | undefined;

/** What an edge says by its standing claims; the same rule as where edges are derived for the store. */
function compileSaid(
  choice: EdgeChoice,
  at: At | undefined,
): (factId: string, claims: readonly StoredNode[]) => StoredProperties {
  const said = saidProperties(choice, at).map((property) => [property.name, compileSay(property)] as const);
  return (factId, claims) => {
    const properties: Record<string, StoredValue> = { factId };
    for (const [name, say] of said) {
      const value = say(claims);
      if (value !== undefined) properties[name] = value;
    }
    return properties;
  };
}

function compileSay(said: Said): Say {
  const { name } = said;
  switch (said.kind) {
    case 'end':
      return (claims) => dated(claims, said.end)?.properties[name];
    case 'basis':
      return (claims) => (dated(claims, said.end) === undefined ? 'ASSUMED' : 'STATED');
    case 'certainty':
      return ([best]) => best?.properties['certainty'];
    case 'given': {
      const stored = edgeOnClaim(name);
      return (claims) => claims.find((claim) => claim.properties[stored] !== undefined)?.properties[stored];
    }
    default:
      return unreachable(said);
  }
}

function dated(claims: readonly StoredNode[], { bound, basis, openBy }: End): StoredNode | undefined {
  const found = claims.find(({ properties }) => properties[bound] !== undefined);
  if (found !== undefined) return found;
  const isOpen = ({ properties }: StoredNode): boolean =>
    openBy !== undefined && properties[openBy.has] !== undefined && properties[openBy.lacks] === undefined;
  return claims.some(isOpen) ? undefined : claims.find(({ properties }) => properties[basis] === 'STATED');
}

function distinct(claims: readonly StoredNode[], name: string): number {
  return new Set(claims.map((claim) => claim.properties[name]).filter((value) => value !== undefined)).size;
}

function given({ properties }: StoredNode, name: string): StoredValue | null {
  return properties[name] ?? null;
}
