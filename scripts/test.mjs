import process from 'node:process';
import { parseArgs } from 'node:util';
import { fail, say, seconds } from './console.mjs';
import { capture } from './run.mjs';
import { setUp } from './setup.mjs';
import { stages } from './stages.mjs';

const HELP = `Usage: npm test -- [options]

Runs everything that must pass, a line per stage.
  --only <name>  run only this stage (may be given again)
  --live         show what the stages print as they print it
  --list         name the stages
`;

/** Runs one stage and answers how it ended; a stage that cannot run here says why. */
async function runStage(stage, live) {
  const startedAt = performance.now();
  const reason = await stage.missing?.();
  if (reason !== undefined) return { state: 'not run', line: `not run, because ${reason}` };
  for (const [command, ...args] of stage.commands) {
    const { code, output } = await capture(command, args, { live });
    if (code !== 0) return { state: 'failed', line: `FAILED  ${seconds(startedAt)}`, output };
  }
  return { state: 'passed', line: `passed  ${seconds(startedAt)}` };
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

async function main() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      live: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return print(HELP);
  if (values.list) return stages.forEach(({ name, what }) => print(`${name.padEnd(10)} ${what}`));
  const chosen = stages.filter(({ name }) => values.only?.includes(name) ?? true);
  if (chosen.length === 0) throw new Error(`there is no such stage; there are ${stages.map((s) => s.name).join(', ')}`);
  const startedAt = performance.now();
  await setUp();
  print(`${'set-up'.padEnd(10)} passed  ${seconds(startedAt)}`);
  const counts = { passed: 1, failed: 0, 'not run': 0 };
  const run = async (lane) => {
    for (const stage of lane) {
      const { state, line, output } = await runStage(stage, values.live);
      counts[state] += 1;
      print(`${stage.name.padEnd(10)} ${line}`);
      if (output) print(output.trimEnd().replace(/^/gm, '    '));
    }
  };
  await Promise.all(lanesOf(chosen, values.live).map(run));
  conclude(counts, startedAt);
}

/** Neo4j mostly keeps one core busy, so its stage runs beside the others; in CI, and where output is shown live, after them. */
function lanesOf(chosen, live) {
  if (live || isStrict()) return [chosen];
  return [chosen.filter(({ beside }) => !beside), chosen.filter(({ beside }) => beside)];
}

function isStrict() {
  return ['1', 'true'].includes(process.env.CI);
}

/** What a contributor's machine may lack is no failure there; in CI everything has to run. */
function conclude(counts, startedAt) {
  const strict = isStrict();
  const skipped = counts['not run'];
  if (strict && skipped > 0) say('CI is set, so a stage that is not run counts as failed');
  const failed = counts.failed + (strict ? skipped : 0);
  print(`\n${seconds(startedAt)} in all`);
  print(`${counts.passed} passed, ${failed} failed${strict || skipped === 0 ? '' : `, ${skipped} skipped`}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

await main().catch(fail);
