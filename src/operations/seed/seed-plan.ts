import { createHash } from 'node:crypto';
import type { Model } from '../../model/model.js';
import type { WritePlan, WriteStep } from '../../plan/write.js';
import { claimEdges, claimNode } from './claim-node.js';
import { seedContext, type SeedContext } from './context.js';
import type { Assertion } from './draft.js';
import { currencyCode } from './external-ids.js';
import { factEdges } from './fact-edges.js';
import { factNode } from './fact-node.js';
import { gatherFacts, type Fact } from './facts.js';
import type { GraphEdge, GraphNode } from './graph.js';
import { mergeNodes } from './merge-nodes.js';
import { placeLines } from './place.js';
import { readSeeds, seedsDigest } from './read-seeds.js';
import { currencyCodes } from './reference/currencies.js';
import { packageVersions, readPackages, type Packages } from './reference/packages.js';
import { referenceDrafts } from './reference/reference.js';
import { countFacts, reportRows, type SeedReport } from './report.js';
import { refuseLooseEdges, typesById } from './validate.js';
import { aliasSteps, edgeSteps, nodeSteps } from './write-steps.js';

/**
 * The whole graph of the seeds as one write that replaces what is stored: all lines of the directory (its URL ends in a
 * slash) and the reference data of the packages. Throws BAD_DATA, naming file and line, for whatever cannot be placed.
 */
export function seedPlan(model: Model, seedsDirectory: URL): { readonly plan: WritePlan; readonly report: SeedReport } {
  const seeds = readSeeds(seedsDirectory);
  const packages = readPackages();
  const { recordTime } = seeds.manifest;
  const context = seedContext(seeds.lines, recordTime);
  const codes = allCodes(packages, context);
  const placed = placeLines(model, context, seeds.lines, codes);
  const reference = referenceDrafts(packages, recordTime, codes);
  const assertions = [...placed.assertions, ...reference.assertions];
  const facts = gatherFacts(assertions);
  const things = [...mergeNodes(model, [...placed.nodes, ...reference.nodes], placed.completions).values()];
  const nodes = [...things, ...factNodes(facts, assertions, recordTime)];
  const edges = allEdges(facts);
  refuseLooseEdges(model, typesById(nodes), edges);
  const version = seedVersion(seeds.digest, packages.versions);
  const steps: WriteStep[] = [
    { kind: 'clear' },
    ...nodeSteps(model, nodes),
    ...edgeSteps(model, edges),
    ...aliasSteps(model, nodes),
    { kind: 'nodes', labels: ['Meta'], integers: [], rows: [metaRow(version)] },
  ];
  const counts = { nodes: nodes.length, edges: edges.length, facts: countFacts(facts) };
  return { plan: { kind: 'write', steps }, report: { version, rows: reportRows(assertions), ...counts } };
}

/** The version of the graph that `seedPlan` would give, without the work of making it. */
export function seedVersionOf(seedsDirectory: URL): string {
  return seedVersion(seedsDigest(seedsDirectory), packageVersions());
}

/** The codes of the package, and of the currencies that are younger than it and stand in the seeds. */
function allCodes(packages: Packages, { types }: SeedContext): ReadonlySet<string> {
  const own = [...types].filter(([, type]) => type === 'Currency').map(([id]) => currencyCode(id));
  return new Set([...currencyCodes(packages), ...own]);
}

function seedVersion(digest: string, versions: Packages['versions']): string {
  const hash = createHash('sha256').update(digest);
  for (const [name, version] of Object.entries(versions)) hash.update(`${name}@${version}`);
  return hash.digest('hex').slice(0, 12);
}

function metaRow(version: string) {
  return { id: 'seed', properties: { id: 'seed', version, edited: false } };
}

function factNodes(facts: readonly Fact[], assertions: readonly Assertion[], recordTime: string): GraphNode[] {
  return [
    ...facts.map((fact) => factNode(fact, recordTime)),
    ...assertions.map((assertion) => claimNode(assertion, recordTime)),
  ];
}

function allEdges(facts: readonly Fact[]): GraphEdge[] {
  const factOfClaim = new Map(facts.flatMap(({ id, assertions }) => assertions.map(({ claim }) => [claim.id, id])));
  return facts.flatMap((fact) => [
    ...factEdges(fact, factOfClaim),
    ...fact.assertions.flatMap((assertion) => claimEdges(assertion, fact.id)),
  ]);
}
