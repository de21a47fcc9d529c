import type { Topology } from '../../src/topology/topology.js';
import { viewOf, type View, type ViewOptions } from '../../src/topology/view.js';
import { dayOf } from '../../src/topology/days.js';
import type { Dice } from '../support/dice.js';
import { topologyOf, type SmallEdge } from '../support/small-topology.js';

const DAYS = ['2020-01-01', '2020-06-01', '2021-01-01', '2022-01-01'] as const;
const CERTAINTIES = ['ASSERTED', 'REPORTED', 'SPECULATIVE'] as const;

/** A small graph with parallel edges, loops, hubs and periods. */
export function randomTopology(dice: Dice, most = 7): Promise<Topology> {
  const count = 2 + dice.roll(most - 1);
  const ids = Array.from({ length: count }, (_, index) => `n${String(index)}:${dice.pick('Red', 'Blue')}`);
  const id = (): string => `n${String(dice.roll(count))}`;
  const edges = dice.list(2 * most, (): SmallEdge => ({
    type: dice.pick('OWNS', 'RUNS', 'NEAR'),
    from: id(),
    to: id(),
    certainty: dice.pick(...CERTAINTIES),
    ...period(dice),
    ...(dice.roll(2) === 0 ? {} : { share: dice.pick('100', '50', '75.01', '20') }),
  }));
  return topologyOf(ids, edges);
}

function period(dice: Dice): Partial<SmallEdge> {
  const day = (): string => dice.pick(...DAYS);
  const from = dice.pick({}, { fromMin: day(), fromMax: day() }, { fromMax: day() });
  const to = dice.pick({}, { toMin: day(), toMax: day() }, { toMin: day() });
  return { ...from, ...to };
}

/** A view of it by some relations, a direction and a day. */
export function randomView(dice: Dice, topology: Topology): View {
  const options: ViewOptions = {
    relations: dice.pick(undefined, [0, 1], [2], [0, 2]),
    direction: dice.pick('both', 'out', 'in'),
    at: dice.pick(
      undefined,
      { day: dayOf('2020-03-01'), mode: 'certain' },
      { day: dayOf('2020-06-01'), mode: 'possible' },
    ),
    known: undefined,
  };
  return viewOf(topology, options);
}
