import { existsSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { openEmbeddedEngine } from '../../../src/engine/embedded/engine.js';
import type { Engine } from '../../../src/engine/engine.js';
import { PATIENT, property, things, thingStep, write } from '../../contract/plans.js';
import { temporaryDirectory } from '../../support/temporary-directory.js';
import { compileWriter, startWriter } from '../../support/writer-process.js';

const NODES = write(thingStep([{ id: 'a', properties: {} }]));

async function opened(directory: string): Promise<Engine> {
  const engine = await openEmbeddedEngine({ directory });
  onTestFinished(() => engine.close());
  return engine;
}

/** A refusal whose message holds all of the texts. */
function refusal(...texts: readonly string[]): object {
  const message: unknown = expect.stringMatching(texts.map((text) => `(?=[^]*${text})`).join(''));
  return { name: 'ServiceError', code: 'STORE_REFUSED', message };
}

test('a second process is refused, with the directory, the process that has it and the way out', async () => {
  const directory = temporaryDirectory();
  const writer = await compileWriter();
  onTestFinished(() => writer.remove());
  const running = startWriter(writer.file, directory, 0);
  await running.acknowledged(1);
  const second = openEmbeddedEngine({ directory });
  await expect(second).rejects.toMatchObject(refusal(directory, `process ${String(running.pid)}`, 'DATA_DIR'));
  await running.acknowledged(3);
  await running.kill();
});

test('a store that is open is refused in the same process too, and given back by close', async () => {
  const directory = temporaryDirectory();
  const first = await openEmbeddedEngine({ directory });
  await expect(openEmbeddedEngine({ directory })).rejects.toMatchObject(refusal(directory));
  await first.close();
  await first.close();
  expect(await (await opened(directory)).state(PATIENT)).toMatchObject({ empty: true });
});

test.each([
  ['of a process that is no more', JSON.stringify({ pid: 2 ** 22 + 1, start: 'x' })],
  ['of another process with our id, as in a container started again', JSON.stringify({ pid: process.pid, start: 'x' })],
  ['of another process with an id that runs', JSON.stringify({ pid: process.ppid, start: 'x' })],
])('a lock %s is taken over', async (_name, text) => {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, 'owner.json'), text);
  await opened(directory);
  expect(JSON.parse(readFileSync(join(directory, 'owner.json'), 'utf8'))).toMatchObject({ pid: process.pid });
});

test('a lock without content may be another process about to fill it, and is taken over when it is old', async () => {
  const directory = temporaryDirectory();
  const path = join(directory, 'owner.json');
  writeFileSync(path, '');
  await expect(openEmbeddedEngine({ directory })).rejects.toMatchObject(refusal(directory));
  const old = new Date(Date.now() - 60_000);
  utimesSync(path, old, old);
  await opened(directory);
});

test('a process whose lock was passed by writes no more', async () => {
  const directory = temporaryDirectory();
  const first = await opened(directory);
  rmSync(join(directory, 'owner.json'));
  const second = await opened(directory);
  await second.write(NODES, PATIENT);
  await expect(first.write(NODES, PATIENT)).rejects.toMatchObject(refusal(directory));
  expect(await things(first, property('id'))).toEqual([]);
  expect(await things(second, property('id'))).toEqual([['a']]);
});

test('a directory that cannot be made is refused', async () => {
  const file = join(temporaryDirectory(), 'file');
  writeFileSync(file, '');
  await expect(openEmbeddedEngine({ directory: join(file, 'store') })).rejects.toMatchObject(refusal(file));
});

test('a file that is no store is refused, and the lock given back', async () => {
  const directory = temporaryDirectory();
  writeFileSync(join(directory, 'data.mdb'), 'not a store '.repeat(2_000));
  await expect(openEmbeddedEngine({ directory })).rejects.toMatchObject(refusal(directory));
  expect(existsSync(join(directory, 'owner.json'))).toBe(false);
});
