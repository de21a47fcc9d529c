import type { RelationType } from '../../../src/model/model.js';
import type { PropertyValues } from '../../../src/model/stored.js';
import type { GraphEdge, GraphNode } from '../../../src/operations/seed/graph.js';
import type { StoredValue } from '../../../src/plan/write.js';
import type { Day, Scope } from './scope.js';

type Lists = { readonly nodes: readonly GraphNode[]; readonly edges: readonly GraphEdge[] };

/** Whether facts are read by a choice among their claims. */
export function chooses({ known, policy }: Scope): boolean {
  return known !== undefined || policy !== undefined;
}

/** Whether a claim counts: it is on record, says so, and the policy lets it in. */
export function claimCounts({ properties, record }: GraphNode, { known, policy }: Scope): boolean {
  const { createdAt, supersededAt = null, stance, certainty } = properties;
  const onRecord =
    known === undefined
      ? supersededAt === null
      : text(createdAt) <= known && (supersededAt === null || known < text(supersededAt));
  const lets = (list: readonly string[] | null | undefined, value: unknown): boolean =>
    list === undefined || list === null || (typeof value === 'string' && list.includes(value));
  return (
    onRecord &&
    stance !== 'DISPUTES' &&
    lets(policy?.certainty, certainty) &&
    lets(policy?.trust?.documents, record?.['documentKind']) &&
    lets(policy?.trust?.publishers, record?.['publisher'])
  );
}

/** The claims of a fact that count, best first. */
export function countingClaims({ nodes, edges }: Lists, fact: string, scope: Scope): readonly GraphNode[] {
  const ids = edges.filter(({ type, to }) => type === 'STATES' && to === fact).map(({ from }) => from);
  return nodes
    .filter((node) => ids.includes(node.id) && claimCounts(node, scope))
    .sort((a, b) => (text(a.properties['precedence']) < text(b.properties['precedence']) ? -1 : 1));
}

/** The claims by which a fact is read, best first; none where the policy finds too few origins, or abstains. */
export function standingClaims(lists: Lists, fact: string, scope: Scope): readonly GraphNode[] {
  const all = countingClaims(lists, fact, scope);
  const valid = all.filter(({ properties }) => properties['rank'] !== 'DEPRECATED');
  const origins = new Set(all.map(({ properties }) => properties['origin']));
  const answers = new Set(valid.map(({ record }) => record?.['assertion']));
  if (origins.size < (scope.policy?.minOrigins ?? 0)) return [];
  if (scope.policy?.onConflict === 'ABSTAIN' && answers.size > 1) return [];
  return valid.length > 0 ? valid : all.slice(0, 1);
}

/** The edge as it is read: stored, or made from its claims; undefined where it does not count. */
export function readEdge(lists: Lists, edge: GraphEdge, relation: RelationType, scope: Scope): GraphEdge | undefined {
  const holds = ({ properties }: { readonly properties: PropertyValues }): boolean =>
    scope.on === undefined || holdsOn(properties, scope.on);
  if (!chooses(scope)) return edge.record?.supersededAt === undefined && holds(edge) ? edge : undefined;
  const isFact = lists.nodes.some(({ id, type }) => type === 'Relation' && id === edge.factId);
  const standing = isFact ? standingClaims(lists, edge.factId ?? '', scope) : [];
  const each = scope.policy?.onConflict === 'ALL';
  const claims = each ? standing.filter(holds) : standing;
  if (claims.length === 0) return undefined;
  const made = { ...edge, properties: madeFrom(claims, relation) };
  return each || holds(made) ? made : undefined;
}

function holdsOn(properties: PropertyValues, { possible, day }: Day): boolean {
  const start = properties[possible ? 'fromMin' : 'fromMax'] ?? undefined;
  const end = properties[possible ? 'toMax' : 'toMin'] ?? undefined;
  return (start === undefined || start <= day) && (end === undefined || day < end);
}

function madeFrom(claims: readonly GraphNode[], { properties }: RelationType): PropertyValues {
  const said = [...properties.keys()].map((name): readonly [string, StoredValue | undefined] => [
    name,
    claims.map(({ record }) => record?.[`edge_${name}`]).find((value) => value !== undefined),
  ]);
  const states = ({ properties: said }: GraphNode, name: string): boolean => (said[name] ?? undefined) !== undefined;
  const dated = (bound: string, basis: string, isOpen: boolean): PropertyValues => {
    const limits = isOpen ? [] : claims.filter((claim) => claim.properties[basis] === 'STATED');
    return (claims.find((claim) => states(claim, bound)) ?? limits[0])?.properties ?? {};
  };
  const holdsSince = (claim: GraphNode): boolean => states(claim, 'fromMin') && !states(claim, 'toMin');
  const hasBegun = dated('fromMin', 'fromBasis', false);
  const hasEnded = dated('toMax', 'untilBasis', claims.some(holdsSince));
  const basis = (end: PropertyValues): string => (Object.keys(end).length === 0 ? 'ASSUMED' : 'STATED');
  return {
    ...Object.fromEntries(said),
    ...Object.fromEntries(['from', 'fromMin', 'fromMax'].map((name) => [name, hasBegun[name]])),
    ...Object.fromEntries(['until', 'toMin', 'toMax'].map((name) => [name, hasEnded[name]])),
    fromBasis: basis(hasBegun),
    untilBasis: basis(hasEnded),
    certainty: claims[0]?.properties['certainty'],
  };
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
