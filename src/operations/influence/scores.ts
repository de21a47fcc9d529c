import { betweenness, type Sampled } from '../../analytics/betweenness.js';
import { closeness } from '../../analytics/closeness.js';
import { degreeCentrality } from '../../analytics/degree.js';
import { startMeter, type Meter, type Sliced } from '../../analytics/meter.js';
import { pageRank } from '../../analytics/pagerank.js';
import type { Projection } from '../../analytics/projection.js';
import { unreachable } from '../../errors/unreachable.js';
import type { Analysis } from '../analysis.js';
import { inSlices } from '../in-slices.js';
import { sliceOptions } from '../traverse/limits.js';
import { endlessMeter, tooSlow } from './linked-graph.js';

/** What makes a node matter, as clients write it. */
export type Measure = 'DEGREE' | 'PAGERANK' | 'BETWEENNESS' | 'CLOSENESS';

/** A score for each node, and the limits that were met. */
export type Scores = { readonly scores: Float64Array; readonly reasons: readonly string[] };

/** Links that a measure may look at that goes from node to node; then it is an estimate by those it has come to. */
const MAX_VISITS = 100_000_000;

const PAGERANK = { damping: 0.85, tolerance: 1e-9 };

/** The scores of all nodes of a graph. */
export function scoresOf(analysis: Analysis, graph: Projection, measure: Measure): Promise<Scores> {
  switch (measure) {
    case 'DEGREE':
      return Promise.resolve({ scores: degreeCentrality(graph), reasons: [] });
    case 'PAGERANK':
      return ranked(analysis, graph);
    case 'BETWEENNESS':
      return sampled(analysis, graph, betweenness);
    case 'CLOSENESS':
      return sampled(analysis, graph, closeness);
    default:
      return unreachable(measure);
  }
}

async function ranked(analysis: Analysis, graph: Projection): Promise<Scores> {
  const { scores, change, rounds } = await inSlices(pageRank(graph, PAGERANK, endlessMeter()), sliceOptions(analysis));
  if (change <= PAGERANK.tolerance) return { scores, reasons: [] };
  if (rounds === 0) throw tooSlow('ranking');
  const inexact = `The time was up after ${String(rounds)} rounds, the last of which changed scores by ${change.toExponential(1)} in all`;
  return { scores, reasons: [`${inexact}. Name fewer types or relations.`] };
}

type Measuring = (graph: Projection, meter: Meter) => Sliced<Sampled>;

async function sampled(analysis: Analysis, graph: Projection, measuring: Measuring): Promise<Scores> {
  const { scores, starts } = await inSlices(measuring(graph, startMeter(MAX_VISITS)), sliceOptions(analysis));
  const count = graph.nodes.length;
  if (starts === count) return { scores, reasons: [] };
  if (starts === 0) throw tooSlow('following the first paths');
  const estimate = `Scores are estimates by the paths from ${String(starts)} of ${String(count)} nodes, drawn by chance`;
  return { scores, reasons: [`${estimate}. Name fewer types or relations for exact ones.`] };
}
