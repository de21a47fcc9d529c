import type { EdgeRow, NodeRow, StoredProperties, StoredValue, WritePlan, WriteStep } from '../../src/plan/write.js';
import type { Dice } from './dice.js';

/** Values that meet each other: equal ones, prefixes, cases, scripts, signs, and none. */
export const STRINGS = ['a', 'ab', 'b', 'A', '', '抖', '😀', 'ｔ'] as const;
export const NUMBERS = [1, 2, 10, -1, 0.5] as const;
export const DAYS = ['2020-01-01', '2020-06-01', '2021-01-01'] as const;
/** Best first. */
const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const;
export const IDS = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5', 'n6'] as const;

/**
 * A write of a small graph: things of two colours, two types of edge, some with facts and claims on them, loops and pairs
 * among them. Every edge has a `key` of its own, so that orders can be total.
 */
export function randomGraph(dice: Dice): WritePlan {
  const ids = IDS.slice(0, 1 + dice.roll(IDS.length));
  const coloured = (colour: string, parity: number) =>
    ({
      kind: 'nodes',
      labels: ['Node', 'Thing', colour],
      integers: [],
      rows: ids.filter((_, index) => index % 2 === parity).map((id): NodeRow => ({ id, properties: values(dice) })),
    }) as const;
  const end = (): string => ids[dice.roll(ids.length)] ?? 'n0';
  const facts = dice.list(12, () => ({ from: end(), to: end() }));
  const pairs = new Map(dice.list(12, () => ({ from: end(), to: end() })).map((ends) => [ends.from + ends.to, ends]));
  return {
    kind: 'write',
    steps: [
      { kind: 'clear' },
      coloured('Red', 0),
      coloured('Blue', 1),
      {
        kind: 'nodes',
        labels: ['Node', 'Relation'],
        integers: [],
        rows: facts.flatMap((_, index) => (index % 3 === 2 ? [] : [{ id: `f${index}`, properties: values(dice) }])),
      },
      ...['R', 'R_WITHDRAWN'].map((type, withdrawn): WriteStep => ({
        kind: 'edges',
        type,
        fact: true,
        integers: [],
        rows: facts.flatMap((ends, index): EdgeRow[] =>
          Number(index % 5 === 4) === withdrawn
            ? [{ ...ends, properties: { ...values(dice), ...bounds(dice), factId: `f${index}`, key: `f${index}` } }]
            : [],
        ),
      })),
      ...claimSteps(dice, facts.length),
      {
        kind: 'edges',
        type: 'S',
        fact: false,
        integers: [],
        rows: [...pairs].map(([key, ends]): EdgeRow => ({ ...ends, properties: { key, ...values(dice) } })),
      },
    ],
  };
}

function values(dice: Dice): StoredProperties {
  const stored: Record<string, StoredValue> = {};
  if (dice.roll(4) > 0) stored['s'] = dice.pick(...STRINGS);
  if (dice.roll(3) > 0) stored['n'] = dice.pick(...NUMBERS);
  if (dice.roll(2) > 0) stored['b'] = dice.pick(false, true);
  if (dice.roll(3) > 0) stored['list'] = dice.list(3, () => dice.pick<string>(...STRINGS));
  return stored;
}

function bounds(dice: Dice): StoredProperties {
  const names = ['fromMin', 'fromMax', 'toMin', 'toMax'];
  return Object.fromEntries(names.flatMap((name) => (dice.roll(2) === 0 ? [] : [[name, dice.pick(...DAYS)]])));
}

/** Up to three claims on each fact that has a node; every one gives the edge's key, the rest as it falls. */
function claimSteps(dice: Dice, facts: number): readonly WriteStep[] {
  const claims = Array.from({ length: facts }, (_, fact) => fact)
    .filter((fact) => fact % 3 !== 2)
    .flatMap((fact) => dice.list(3, () => `f${fact}`))
    .map((fact, index) => ({ fact, id: `c${index}` }));
  const basis = () => dice.pick('STATED', 'ASSUMED');
  return [
    {
      kind: 'nodes',
      labels: ['Node', 'Claim'],
      integers: [],
      rows: claims.map(({ id, fact }): NodeRow => {
        const rank = dice.pick(...RANKS);
        const said = Object.fromEntries(
          Object.entries(values(dice)).map(([name, value]) => [`edge_${name}`, value] as const),
        );
        const chosenBy = {
          precedence: `${RANKS.indexOf(rank)}${dice.pick('1', '2')} ${id}`,
          rank,
          origin: dice.pick('o1', 'o2'),
          assertion: dice.pick('a1', 'a2'),
          certainty: dice.pick('ASSERTED', 'REPORTED'),
          ...(dice.roll(3) === 0 ? { supersededAt: dice.pick(...DAYS) } : {}),
        };
        const times = { ...bounds(dice), fromBasis: basis(), untilBasis: basis() };
        return {
          id,
          properties: { ...values(dice), ...said, edge_key: fact, ...chosenBy, ...times },
        };
      }),
    },
    {
      kind: 'edges',
      type: 'STATES',
      fact: false,
      integers: [],
      rows: claims.map(({ id, fact }): EdgeRow => ({ from: id, to: fact, properties: { key: id } })),
    },
  ];
}
