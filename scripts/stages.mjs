import { existsSync } from 'node:fs';
import process from 'node:process';
import { inRoot } from './paths.mjs';
import { bin } from './run.mjs';

const node = process.execPath;

/** What `npm test` runs after the set-up, in this order: quick ones first. */
export const stages = [
  {
    name: 'schema',
    what: 'the published schema is what the model says',
    commands: [[node, inRoot('dist', 'cli', 'main.js'), 'schema', '--check']],
  },
  {
    name: 'types',
    what: 'TypeScript, of the service and of the playground',
    commands: [
      [node, bin('tsc')],
      [node, bin('tsc'), '-p', 'web'],
    ],
  },
  { name: 'lint', what: 'ESLint: who imports whom, no cycles', commands: [[node, bin('eslint'), '.']] },
  { name: 'format', what: 'Prettier', commands: [[node, bin('prettier'), '--check', '.']] },
  { name: 'unused', what: 'knip: files, exports and dependencies that nothing uses', commands: [[node, bin('knip')]] },
  { name: 'embedded', what: 'all tests on the embedded engine', commands: [vitest('embedded')] },
  {
    name: 'neo4j',
    what: 'the tests on a real Neo4j; the long ones where CI is true',
    commands: [vitest('neo4j')],
    missing: missingNeo4j,
    beside: true,
  },
  { name: 'browser', what: 'the playground in Chromium', commands: [vitest('browser')], missing: missingBrowser },
];

function vitest(project) {
  return [node, bin('vitest'), 'run', '--project', project];
}

async function missingNeo4j() {
  if (process.env.NEO4J_TEST_URI) return undefined;
  const { canStartNeo4j } = await import('../dist/cli/neo4j/available.js');
  return canStartNeo4j();
}

function missingBrowser() {
  const path = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return existsSync(path) ? undefined : `there is no Chromium at ${path} (set CHROMIUM, or install Debian's chromium)`;
}
