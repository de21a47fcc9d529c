import type { Topology } from '../../src/topology/topology.js';
import { viewOf, type View, type ViewOptions } from '../../src/topology/view.js';
import { dayOf } from '../../src/topology/days.js';
import type { Dice } from '../support/dice.js';
import { topologyOf, type SmallEdge } from '../support/small-topology.js';

const DAYS = ['2020-01-01', '2020-06-01', '2021-01-01', '2022-01-01'] as const;
const CERTAINTIES = ['ASSERTED', 'REPORTED', 'SPECULATIVE'] as const;

/** The nodes and edges of a small graph, as `topologyOf` takes them. */
export type SmallGraph = { readonly ids: readonly string[]; readonly edges: readonly SmallEdge[] };

/** A small graph with parallel edges, loops, hubs and periods; where that is asked for, some of them withdrawn. */
export function randomTopology(dice: Dice, most = 7, withdrawn = false): Promise<Topology> {
  const { ids, edges } = randomSmallGraph(dice, most, withdrawn);
  return topologyOf(ids, edges);
}

/** The nodes and edges of such a graph. */
export function randomSmallGraph(dice: Dice, most = 7, withdrawn = false): SmallGraph {
  const count = 2 + dice.roll(most - 1);
  const ids = Array.from({ length: count }, (_, index) => `n${String(index)}:${dice.pick('Red', 'Blue')}`);
  const id = (): string => `n${String(dice.roll(count))}`;
  const edges = dice.list(2 * most, (): SmallEdge => ({
    type: dice.pick('OWNS', 'RUNS', 'NEAR'),
    from: id(),
    to: id(),
    certainty: dice.pick(...CERTAINTIES),
    ...period(dice),
    ...(withdrawn ? record(dice) : {}),
    ...(dice.roll(2) === 0 ? {} : { share: dice.pick('100', '50', '75.01', '20') }),
  }));
  return { ids, edges };
}

function record(dice: Dice): Partial<SmallEdge> {
  return {
    recorded: dice.pick('2024-01-01', '2025-01-01'),
    ...dice.pick({}, {}, {}, { withdrawn: dice.pick('2024-03-01', '2026-01-01') }),
  };
}

function period(dice: Dice): Partial<SmallEdge> {
  const day = (): string => dice.pick(...DAYS);
  const from = dice.pick({}, { fromMin: day(), fromMax: day() }, { fromMax: day() });
  const to = dice.pick({}, { toMin: day(), toMax: day() }, { toMin: day() });
  return { ...from, ...to };
}

/** A choice of relations, direction, day and record. */
export function randomOptions(dice: Dice): ViewOptions {
  return {
    relations: dice.pick(undefined, [0, 1], [2], [0, 2]),
    direction: dice.pick('both', 'out', 'in'),
    at: dice.pick(
      undefined,
      { day: dayOf('2020-03-01'), mode: 'certain' },
      { day: dayOf('2020-06-01'), mode: 'possible' },
    ),
    known: dice.pick(undefined, undefined, Date.parse('2024-06-01')),
  };
}

/** A view of it by some relations, a direction, a day and a record. */
export function randomView(dice: Dice, topology: Topology): View {
  return viewOf(topology, randomOptions(dice));
}
