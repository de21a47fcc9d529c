import { createHash } from 'node:crypto';
import type { Model } from '../../model/model.js';
import type { WritePlan, WriteStep } from '../../plan/write.js';
import { readSeeds, seedsDigest } from './read-seeds.js';
import { packageVersions, readPackages, type Packages } from './reference/packages.js';
import { countFacts, reportRows, type SeedReport } from './report.js';
import { seedGraph } from './seed-graph.js';
import { refuseLooseEdges, typesById } from './validate.js';
import { aliasSteps, edgeSteps, nodeSteps } from './write-steps.js';

/**
 * The whole graph of the seeds as one write that replaces what is stored: all lines of the directory (its URL ends in a
 * slash) and the reference data of the packages. Throws BAD_DATA, naming file and line, for whatever cannot be placed.
 */
export function seedPlan(model: Model, seedsDirectory: URL): { readonly plan: WritePlan; readonly report: SeedReport } {
  const seeds = readSeeds(seedsDirectory);
  const packages = readPackages();
  const { assertions, facts, nodes, edges } = seedGraph(model, seeds, packages);
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

function seedVersion(digest: string, versions: Packages['versions']): string {
  const hash = createHash('sha256').update(digest);
  for (const [name, version] of Object.entries(versions)) hash.update(`${name}@${version}`);
  return hash.digest('hex').slice(0, 12);
}

function metaRow(version: string) {
  return { id: 'seed', properties: { id: 'seed', version, edited: false } };
}
