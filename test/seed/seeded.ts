import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Seeds } from '../../src/operations/seed/read-seeds.js';
import { readSeeds } from '../../src/operations/seed/read-seeds.js';
import { seedPlan } from '../../src/operations/seed/seed-plan.js';
import { readPackages } from '../../src/operations/seed/reference/packages.js';
import { seedGraph } from '../../src/operations/seed/seed-graph.js';
import { edgeSteps, nodeSteps } from '../../src/operations/seed/write-steps.js';
import type { StoredProperties, WriteStep } from '../../src/plan/write.js';
import { service } from '../support/schema.js';

/** The seeds as shipped. */
export const SEEDS = new URL('../../seeds/', import.meta.url);

/** The graph that a plan writes, to ask it questions. */
export type Seeded = {
  readonly node: (id: string) => StoredProperties;
  readonly labelled: (label: string) => readonly StoredProperties[];
  readonly out: (id: string, type: string) => readonly string[];
  readonly into: (id: string, type: string) => readonly string[];
  readonly edges: (type: string) => readonly {
    readonly from: string;
    readonly to: string;
    readonly properties: StoredProperties;
  }[];
};

/** All lines as shipped. */
export function shippedLines(): Seeds['lines'] {
  return readSeeds(SEEDS).lines;
}

/** The graph of a directory of seeds. */
export function seeded(directory: URL = SEEDS): Seeded {
  return written(seedPlan(service.model, directory).plan.steps);
}

const packages = readPackages();

/** The graph of the seeds in a directory, had its claims been revised like this and more relations been recorded. */
export function seededWith(
  directory: URL,
  revisions: Seeds['lines']['revisions'],
  more: Seeds['lines']['relations'] = [],
): Seeded {
  const seeds = readSeeds(directory);
  const lines = { ...seeds.lines, revisions, relations: [...seeds.lines.relations, ...more] };
  const { nodes, edges } = seedGraph(service.model, { ...seeds, lines }, packages);
  return written([...nodeSteps(service.model, nodes), ...edgeSteps(service.model, edges)]);
}

function written(steps: readonly WriteStep[]): Seeded {
  const nodes = steps.flatMap((step) =>
    step.kind === 'nodes' ? step.rows.map((row) => ({ labels: step.labels, ...row })) : [],
  );
  const edges = steps.flatMap((step) =>
    step.kind === 'edges' ? step.rows.map((row) => ({ type: step.type, ...row })) : [],
  );
  const byId = new Map(nodes.filter(({ labels }) => labels[0] === 'Node').map((node) => [node.id, node.properties]));
  return {
    node: (id) => {
      const found = byId.get(id);
      if (found === undefined) throw new Error(`there is no node ${id}`);
      return found;
    },
    labelled: (label) => nodes.filter(({ labels }) => labels.includes(label)).map(({ properties }) => properties),
    out: (id, type) => edges.filter((edge) => edge.type === type && edge.from === id).map(({ to }) => to),
    into: (id, type) => edges.filter((edge) => edge.type === type && edge.to === id).map(({ from }) => from),
    edges: (type) => edges.filter((edge) => edge.type === type),
  };
}

/** A copy of the seeds in which one line of a file is another, `change`d from what it was; gone after the test. */
export function seedsWith(file: string, id: string, change: (line: Record<string, unknown>) => object): URL {
  return changedSeeds((folder) => {
    const path = join(folder, file);
    const lines = readFileSync(path, 'utf8').split('\n');
    const index = lines.findIndex((line) => line.startsWith(`{"id":"${id}"`));
    lines[index] = JSON.stringify(change(JSON.parse(lines[index] ?? '') as Record<string, unknown>));
    writeFileSync(path, lines.join('\n'));
  });
}

/** A copy of the seeds, changed; gone after the test. */
export function changedSeeds(change: (folder: string) => void): URL {
  const folder = mkdtempSync(join(tmpdir(), 'shopgraph-seeds-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(SEEDS, folder, { recursive: true });
  change(folder);
  return pathToFileURL(`${folder}/`);
}
