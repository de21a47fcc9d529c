import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const FRAGMENTS = new URL('relay/', import.meta.url);
const SCHEMA = new URL('../../schema/generated/schema.graphql', import.meta.url);
const COMPILER = fileURLToPath(new URL('../../node_modules/relay-compiler/cli.js', import.meta.url));
const run = promisify(execFile);
let project: string;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'relay-'));
  await cp(SCHEMA, join(project, 'schema.graphql'));
  for (const file of await readdir(FRAGMENTS)) {
    const text = await readFile(new URL(file, FRAGMENTS), 'utf8');
    await writeFile(join(project, file.replace('.graphql', '.js')), `graphql\`\n${text}\`;\n`);
  }
  const config = { src: '.', schema: 'schema.graphql', language: 'javascript', noSourceControl: true };
  await writeFile(join(project, 'relay.config.json'), JSON.stringify(config));
});

afterAll(() => rm(project, { recursive: true, force: true }));

it('the Relay compiler accepts pages, refetches and fragments on interfaces', async () => {
  const { stdout, stderr } = await run(process.execPath, [COMPILER], { cwd: project });
  expect(`${stdout}${stderr}`).toContain('Compilation completed');
  expect(await readdir(join(project, '__generated__'))).toEqual(
    expect.arrayContaining(['OwnedOrganizationsPageQuery.graphql.js', 'TimelinePageQuery.graphql.js']),
  );
});
