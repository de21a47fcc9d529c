import { cases } from './cases/index.js';
import type { FactCase } from './fact.js';
import { bulkImport } from './facts/bulk-import.js';
import { firstUse } from './facts/first-use.js';
import { newValues } from './facts/new-values.js';
import { opening } from './facts/opening.js';
import type { Size } from './graph/size.js';
import { learnCursors } from './measure/cursors.js';
import { startLoadProcess } from './measure/load-process.js';
import { prepareCases } from './measure/prepare.js';
import { measureRounds } from './measure/rounds.js';
import type { Options } from './options.js';
import type { SizeResult } from './report/result.js';
import { rivals } from './rivals/index.js';
import { openStage } from './stage/stage.js';

/** Measures everyone on one graph, and puts away all that was started for it. */
export async function measureSize(size: Size, options: Options, say: (line: string) => void): Promise<SizeResult> {
  const present = rivals.filter((rival) => !options.isQuick || options.rivals.length > 0 || !rival.isForLongRuns);
  const chosen = present.filter((rival, index) => index === 0 || isChosen(rival.name, options.rivals));
  const stage = await openStage({ size, seed: options.seed, rivals: chosen, say });
  const load = startLoadProcess();
  try {
    const [ours] = stage.contenders;
    if (ours === undefined) throw new Error('our own service was not started');
    const asked = cases.filter(({ name }) => isChosen(name, options.only));
    const openingFigures = await opening.measure(stage, [], options.seed);
    const cursors = await learnCursors({ port: ours.server.port, path: ours.rival.path }, asked, stage.sample);
    say('comparing all answers ...');
    const prepared = await prepareCases(stage, asked, cursors);
    const measured = await measureRounds(stage, prepared, load, options.rounds, say);
    const others: readonly FactCase[] = options.bulkImport ? [firstUse, newValues, bulkImport] : [firstUse, newValues];
    const figures = [...openingFigures];
    for (const other of others) {
      say(`${other.name} ...`);
      figures.push(...(await other.measure(stage, prepared, options.seed)));
    }
    return { size, measured, figures };
  } finally {
    load.stop();
    await stage.close();
  }
}

function isChosen(name: string, wanted: readonly string[]): boolean {
  return wanted.length === 0 || wanted.some((part) => name.includes(part));
}
