import { parseArgs } from 'node:util';
import { sizeOf, type Size } from './graph/size.js';
import type { Rounds } from './measure/rounds.js';

/** What a run does. */
export type Options = {
  readonly sizes: readonly Size[];
  readonly rounds: Rounds;
  /** Whether visits are short and some rivals left out. */
  readonly isQuick: boolean;
  readonly seed: number;
  readonly only: readonly string[];
  readonly rivals: readonly string[];
  readonly bulkImport: boolean;
};

/** How the options are explained. */
export const HELP = `Usage: npm run bench -- [options]
       npm run bench -- topology --help

  --full               the seeds, 10,000, 100,000 and 1,000,000 entities, long rounds, and the import compared; hours, not minutes
  --size <entities>    another size than 10,000, or "seeds" for what the service ships (may be given again)
  --rounds <number>    how often everyone is visited: 3, or 5 where --full is given
  --long               longer visits and warm-ups, as --full has them, and Apollo alone beside the others
  --only <text>        only operations whose name holds the text (may be given again)
  --rival <text>       only rivals whose name holds the text, besides ours on Neo4j (may be given again)
  --import             compare the import too
  --seed <number>      another graph
`;

const QUICK: Rounds = { rounds: 3, milliseconds: 200, start: 1_500, warmUp: 150, leadIn: 20 };
const FULL: Rounds = { rounds: 5, milliseconds: 1_000, start: 30_000, warmUp: 8_000, leadIn: 100 };

/** Reads the arguments; undefined where help was asked for. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      full: { type: 'boolean', default: false },
      size: { type: 'string', multiple: true },
      rounds: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      rival: { type: 'string', multiple: true, default: [] },
      long: { type: 'boolean', default: false },
      import: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  const isQuick = !values.full && !values.long;
  const rounds = isQuick ? QUICK : FULL;
  return {
    sizes: values.size?.map(sizeOf) ?? (values.full ? ['seeds', 10_000, 100_000, 1_000_000] : [10_000]),
    rounds: values.rounds === undefined ? rounds : { ...rounds, rounds: wholeNumber(values.rounds) },
    isQuick,
    seed: wholeNumber(values.seed),
    only: values.only,
    rivals: values.rival,
    bulkImport: values.import || values.full,
  };
}

function wholeNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Error(`"${text}" is not a whole number`);
}
