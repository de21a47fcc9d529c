import type { Model } from '../../model/model.js';
import { claimEdges, claimNode, type DocumentFacts } from './claim-node.js';
import { publishersOf } from './claim-origins.js';
import { seedContext, type SeedContext } from './context.js';
import { corrector } from './correct.js';
import type { Assertion, AttributeDraft, Drafts, NodeDraft, Version } from './draft.js';
import { currencyCode } from './external-ids.js';
import { factEdges } from './fact-edges.js';
import { factNode } from './fact-node.js';
import { gatherFacts, type Fact } from './facts.js';
import type { GraphEdge, GraphNode } from './graph.js';
import { mergeNodes } from './merge-nodes.js';
import { placeLines, placersOf } from './place.js';
import type { Seeds } from './read-seeds.js';
import { currencyCodes } from './reference/currencies.js';
import type { Packages } from './reference/packages.js';
import { referenceDrafts } from './reference/reference.js';
import { recorded, revised } from './revise.js';

/** What seeds come to: the claims of their lines as first made, the facts, and all nodes and edges. */
export type SeedGraph = {
  readonly assertions: readonly Assertion[];
  readonly facts: readonly Fact[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
};

/** The graph of the seeds and, unless their manifest leaves it out, of the packages' reference data. */
export function seedGraph(model: Model, { manifest, lines }: Seeds, packages: Packages): SeedGraph {
  const { recordTime } = manifest;
  const context = seedContext(lines, recordTime);
  const codes = allCodes(packages, context);
  const placers = placersOf(model, context, lines, codes);
  const placed = placeLines(context, placers, lines);
  const reference = manifest.reference ? referenceDrafts(packages, recordTime, codes) : NOTHING;
  const assertions = [...placed.assertions, ...reference.assertions];
  const versions = revised(recorded(assertions, recordTime), lines.revisions, corrector(lines, placers));
  const facts = gatherFacts(versions);
  const completions = completionsOf(versions, placed.completions);
  const things = [...mergeNodes(model, [...placed.nodes, ...reference.nodes], completions).values()];
  const nodes = [...things, ...factNodes(model, facts, documentFacts(things, versions))];
  return { assertions, facts, nodes, edges: allEdges(facts) };
}

const NOTHING: Drafts = { nodes: [], assertions: [] };

/** The codes of the package, and of the currencies that are younger than it and stand in the seeds. */
function allCodes(packages: Packages, { types }: SeedContext): ReadonlySet<string> {
  const own = [...types].filter(([, type]) => type === 'Currency').map(([id]) => currencyCode(id));
  return new Set([...currencyCodes(packages), ...own]);
}

/** All versions of the claims that complete the properties of nodes, in the order of their lines. */
function completionsOf(
  versions: readonly Version[],
  completions: readonly Assertion<AttributeDraft>[],
): Version<AttributeDraft>[] {
  const lines = new Map(completions.map(({ claim }, index) => [claim.id, index]));
  return versions
    .filter(isAttribute)
    .filter(({ line }) => lines.has(line))
    .sort((a, b) => (lines.get(a.line) ?? 0) - (lines.get(b.line) ?? 0));
}

function isAttribute(version: Version): version is Version<AttributeDraft> {
  return version.fact.kind === 'attribute';
}

function documentFacts(things: readonly NodeDraft[], versions: readonly Version[]): DocumentFacts {
  const documents = things.filter(({ type }) => type === 'Document');
  return {
    kinds: new Map(documents.map(({ id, properties }) => [id, String(properties['kind'])])),
    publishers: publishersOf(versions.filter(({ supersededAt }) => supersededAt === undefined)),
  };
}

function factNodes(model: Model, facts: readonly Fact[], documents: DocumentFacts): GraphNode[] {
  return [
    ...facts.map(factNode),
    ...facts.flatMap((fact) => fact.versions.map((stated) => claimNode(model, documents, fact.id, stated))),
  ];
}

function allEdges(facts: readonly Fact[]): GraphEdge[] {
  const factOfClaim = new Map(facts.flatMap(({ id, versions }) => versions.map(({ claim }) => [claim.id, id])));
  return facts.flatMap((fact) => [
    ...factEdges(fact, factOfClaim),
    ...fact.versions.flatMap((stated) => claimEdges(stated, fact.id)),
  ]);
}
