import { expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import type { ReadPlan } from '../../../src/plan/read.js';
import type { NodeRow, WriteStep } from '../../../src/plan/write.js';
import { failure } from '../../support/failure.js';
import { openEngine } from '../../support/open-engine.js';

const MANY = 20_000;

const SEARCH: ReadPlan = {
  kind: 'read',
  branches: [
    {
      kind: 'search',
      label: 'Entity',
      words: { kind: 'slot', name: 'words' },
      where: undefined,
      limit: { kind: 'slot', name: 'limit' },
      selection: { columns: [{ kind: 'property', on: 'node', property: 'id' }] },
    },
  ],
  slots: [
    { name: 'words', type: 'words' },
    { name: 'limit', type: 'int' },
  ],
};

function named(...rows: readonly (readonly [id: string, names: string])[]): WriteStep {
  const nodes = rows.map(([id, searchNames]): NodeRow => ({ id, properties: { id, searchNames } }));
  return { kind: 'nodes', labels: ['Node', 'Entity'], integers: [], rows: nodes };
}

function many(): WriteStep {
  return named(...Array.from({ length: MANY }, (_, index) => [`e${index}`, `word${index} name${index}`] as const));
}

async function found(engine: Engine, word: string, deadline = 20_000): Promise<readonly unknown[]> {
  const [rows = []] = await engine.run(SEARCH, { words: [word], limit: 10 }, { deadline });
  return rows.map((row) => row?.[0]);
}

test('words are read in slices: others have many turns before the first search is answered', async () => {
  const engine = await openEngine(many());
  let turns = 0;
  let answered = false;
  const search = found(engine, 'word77').finally(() => (answered = true));
  while (!answered) {
    await new Promise((next) => setImmediate(next));
    turns += 1;
  }
  expect(await search).toContain('e77');
  expect(turns).toBeGreaterThan(5);
});

test('what is written while words are read is found by the search that waits', async () => {
  const engine = await openEngine(many());
  const search = found(engine, 'late');
  await engine.write({ kind: 'write', steps: [named(['e5', 'late'], ['new', 'late'])] }, { deadline: 20_000 });
  expect([...(await search)].sort()).toEqual(['e5', 'new']);
  expect(await found(engine, 'word5')).not.toContain('e5');
});

test('a graph that takes the place of another while words are read is the one that is searched', async () => {
  const engine = await openEngine(many());
  const search = found(engine, 'word7');
  await engine.write({ kind: 'write', steps: [{ kind: 'clear' }, named(['only', 'word7'])] }, { deadline: 20_000 });
  expect(await search).toEqual(['only']);
});

test('a search whose time is up fails, and those after it go on from there', async () => {
  const engine = await openEngine(many());
  await expect(found(engine, 'word77', 1)).rejects.toMatchObject(failure('TIMEOUT', /within 1 ms/));
  expect(await found(engine, 'word77')).toContain('e77');
});
