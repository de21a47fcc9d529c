import { withdrawnType } from '../../src/model/names.js';
import type { StoredProperties } from '../../src/plan/write.js';
import { service } from '../support/schema.js';
import { mergedClaims } from '../support/merged-claims.js';
import { grouped } from './grouped.js';
import type { Seeded } from './seeded.js';

type Edges = ReadonlyMap<string, { readonly type: string; readonly properties: StoredProperties }>;

/** The edges that rest on claims as they are stored, by fact. */
export function storedEdges(graph: Seeded): Edges {
  const facts = [...service.model.relations.values()].filter(({ fact }) => fact);
  const types = facts.flatMap(({ type }) => [type, withdrawnType(type)]);
  return new Map(
    types.flatMap((type) =>
      graph.edges(type).map(({ properties }) => [String(properties['factId']), { type, properties }]),
    ),
  );
}

/** The same edges, made of nothing but the stored claims and the type that the fact names. */
export function rebuiltEdges(graph: Seeded): Edges {
  const types = new Map(graph.labelled('Relation').map(({ id, type }) => [String(id), String(type)]));
  const claims = grouped(graph.labelled('Claim'), ({ factId }) => String(factId));
  return new Map([...types].map(([factId, type]) => [factId, rebuilt(factId, type, claims.get(factId) ?? [])]));
}

function rebuilt(factId: string, type: string, claims: readonly StoredProperties[]) {
  const ordered = [...claims].sort((a, b) => (String(a['precedence']) < String(b['precedence']) ? -1 : 1));
  const ends = ordered.map(({ supersededAt }) => supersededAt);
  const stands = ends.includes(undefined);
  const last = stands ? undefined : ends.map(String).sort().at(-1);
  const counting = ordered.filter(({ supersededAt }) => supersededAt === last);
  const valid = counting.filter(({ rank }) => rank !== 'DEPRECATED');
  const made = (valid.length === 0 ? counting.slice(0, 1) : valid).map((properties) => ({ properties }));
  const [createdAt = ''] = ordered.map((claim) => String(claim['createdAt'])).sort();
  return {
    type: stands ? type : withdrawnType(type),
    properties: {
      ...mergedClaims(made),
      factId,
      createdAt,
      ...(last === undefined ? {} : { supersededAt: last }),
    },
  };
}
