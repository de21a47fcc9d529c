import type { BranchRows, Cell, Engine } from '../../src/engine/engine.js';
import { ServiceError } from '../../src/errors/service-error.js';
import type { ReadPlan } from '../../src/plan/read.js';
import { diceOf, type Dice } from '../support/dice.js';
import { chance } from './chance.js';

/**
 * An engine that spoils what another one answers, as the dice fall: values become null or of another type, rows get lost,
 * runs fail. The same plan is always spoilt in the same way.
 */
export function faultyEngine(engine: Engine, faults: readonly number[]): Engine {
  return {
    ...engine,
    run: async (plan, values, options) => {
      const dice = diceOf(faults);
      failSometimes(plan, dice);
      return spoil(await engine.run(plan, values, options), dice);
    },
  };
}

const CODES = [
  'INTERNAL_SERVER_ERROR',
  'LIMIT_EXCEEDED',
  'BAD_USER_INPUT',
  'TIMEOUT',
  'SERVICE_UNAVAILABLE',
  'CANCELLED',
] as const;

/** Fails some runs, whatever they ask, and others for one of their branches only, so that the rest can be run again. */
function failSometimes({ branches }: ReadPlan, dice: Dice): void {
  const way = dice.pick('none', 'none', 'none', 'branch', 'run');
  const code = dice.pick(...CODES);
  const badSize = dice.roll(2);
  const isBad =
    way === 'run' ? chance(dice, 50) : branches.some((branch) => JSON.stringify(branch).length % 2 === badSize);
  if (way !== 'none' && isBad) throw new ServiceError(code, `the run failed with ${code}`);
}

/** One fault shows whether it alone is noticed, many show what they do to each other. */
function spoil(rows: BranchRows, dice: Dice): BranchRows {
  switch (dice.pick('none', 'one', 'one', 'one', 'many')) {
    case 'none':
      return rows;
    case 'one': {
      const place = dice.roll(count(rows));
      let at = 0;
      return changed(rows, () => at++ === place, dice) as BranchRows;
    }
    case 'many':
      return changed(rows, () => chance(dice, 15), dice) as BranchRows;
  }
}

function count(cell: Cell | BranchRows): number {
  return Array.isArray(cell) ? (cell as readonly Cell[]).reduce((sum: number, item) => sum + count(item), 1) : 1;
}

const WRONG: readonly [Cell, ...Cell[]] = [null, null, 0, 1.5, 2 ** 31, Infinity, '', 'wrong', false, ['x', null]];

/** Whatever the answer holds can change, but for the rows of a branch: an engine always has these. */
function changed(cell: Cell | BranchRows, isChosen: () => boolean, dice: Dice, depth = 0): Cell | BranchRows {
  if (isChosen() && depth > 1) return dice.pick(...WRONG);
  if (!Array.isArray(cell)) return cell;
  return (cell as readonly Cell[]).map((item) => changed(item, isChosen, dice, depth + 1));
}
