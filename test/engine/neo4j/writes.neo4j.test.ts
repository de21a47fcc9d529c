import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine.js';
import { neo4jEngine } from '../../../src/engine/neo4j/engine.js';
import { schemaIndexes } from '../../../src/model/indexes.js';
import { readModel } from '../../../src/model/read-model.js';
import { readSources } from '../../../src/model/load.js';
import { edgeStep, PATIENT, thingStep, write } from '../../contract/plans.js';
import { type BoltCounter, startBoltCounter } from '../../support/bolt-counter.js';
import { testSettings } from '../../support/test-database.js';
import { type Watch, watchDatabase } from '../../support/watch-database.js';
import { wipeDatabase } from '../../support/wipe-database.js';
import { failure } from '../../support/failure.js';

const indexes = schemaIndexes(readModel(readSources(new URL('../../../schema/', import.meta.url))));

describe('a write', () => {
  let engine: Engine;
  let watch: Watch;
  let counter: BoltCounter;

  beforeAll(async () => {
    counter = await startBoltCounter(inject('neo4j').uri);
    engine = neo4jEngine(testSettings({ uri: counter.uri }), indexes);
    watch = watchDatabase(inject('neo4j'));
    await wipeDatabase(inject('neo4j'));
    await engine.prepare(PATIENT);
  });
  beforeEach(() => wipeDatabase(inject('neo4j')));
  afterAll(async () => {
    await engine.close();
    await watch.close();
    await counter.stop();
  });

  test('stores integers as integers and other numbers as floats', async () => {
    await engine.write(write(thingStep([{ id: 'a', properties: { count: 3, share: 3 } }], ['count'])), PATIENT);
    const text = 'MATCH (n:Thing) RETURN valueType(n.count) AS count, valueType(n.share) AS share';
    expect(await watch.query(text)).toEqual([{ count: 'INTEGER NOT NULL', share: 'FLOAT NOT NULL' }]);
  });

  test('gives a node all its labels and finds it by the first', async () => {
    await engine.write(
      write({ ...thingStep([{ id: 'a', properties: {} }]), labels: ['Node', 'Entity', 'Person'] } as never),
      PATIENT,
    );
    const text = 'MATCH (n:Node {id: $id}) RETURN labels(n) AS labels';
    expect(await watch.query(text, { id: 'a' })).toEqual([{ labels: ['Node', 'Entity', 'Person'] }]);
  });

  test('is one transaction: it begins once, commits once, and sends a text for each step', async () => {
    counter.reset();
    await engine.write(
      write(thingStep([{ id: 'a', properties: {} }]), thingStep([{ id: 'b', properties: {} }])),
      PATIENT,
    );
    expect(counter.trace().filter(([name]) => name === 'BEGIN')).toHaveLength(1);
    expect(counter.trace().filter(([name]) => name === 'COMMIT')).toHaveLength(1);
    expect(counter.roundTrips()).toBe(6);
  });

  test('of many facts is fast because its ends and its edges are found by index', async () => {
    const nodes = Array.from({ length: 5_000 }, (_, index) => ({ id: `n${index}`, properties: {} }));
    const edges = nodes.map(({ id }, index) => ({ from: 'n0', to: id, properties: { factId: `f${index}` } }));
    const plan = write(thingStep(nodes), edgeStep('OWNS', true, edges));
    const start = performance.now();
    await engine.write(plan, PATIENT);
    await engine.write(plan, PATIENT);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(await watch.query('MATCH ()-[r:OWNS]->() RETURN count(r) AS edges')).toEqual([{ edges: 5_000 }]);
  });

  test('that would give one fact two edges is refused whole', async () => {
    const nodes = thingStep(['a', 'b', 'c'].map((id) => ({ id, properties: {} })));
    const fact = (to: string) => edgeStep('OWNS', true, [{ from: 'a', to, properties: { factId: 'f1' } }]);
    await engine.write(write(nodes, fact('b')), PATIENT);
    await expect(engine.write(write(fact('c')), PATIENT)).rejects.toMatchObject({ code: 'BAD_DATA' });
  });

  test('side by side with others leaves one node for one id', async () => {
    const plan = write(thingStep([{ id: 'a', properties: {} }]));
    await Promise.all(Array.from({ length: 10 }, () => engine.write(plan, PATIENT)));
    expect(await watch.query('MATCH (n:Thing) RETURN count(n) AS nodes')).toEqual([{ nodes: 1 }]);
  });

  test('is rolled back at its deadline', async () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      id: `n${index}`,
      properties: { name: 'x'.repeat(50) },
    }));
    const late = engine.write(write(thingStep(many)), { deadline: 60, label: { requestId: 'late' } });
    await expect(late).rejects.toMatchObject({ code: 'TIMEOUT' });
    await expect.poll(() => watch.running('late'), { timeout: 5_000 }).toEqual([]);
    expect(await watch.query('MATCH (n:Thing) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }]);
  });

  describe('into a database of somebody else', () => {
    beforeEach(() =>
      watch.query('MATCH (n) DETACH DELETE n').then(() => watch.query('CREATE (:Node {id: $id})', { id: 'theirs' })),
    );
    afterEach(() => watch.query('MATCH (n) DETACH DELETE n'));

    test('is refused, a clear above all', async () => {
      const refusal = failure('STORE_REFUSED', /NEO4J_DATABASE/);
      await expect(engine.write(write({ kind: 'clear' }), PATIENT)).rejects.toMatchObject(refusal);
      await expect(engine.write(write(thingStep([{ id: 'a', properties: {} }])), PATIENT)).rejects.toMatchObject(
        refusal,
      );
      await expect(engine.prepare(PATIENT)).rejects.toMatchObject(refusal);
      expect(await watch.query('MATCH (n) RETURN n.id AS id')).toEqual([{ id: 'theirs' }]);
    });

    test('by the tests themselves is refused too', async () => {
      await expect(wipeDatabase(inject('neo4j'))).rejects.toThrow(/neither empty nor marked/);
      expect(await watch.query('MATCH (n) RETURN n.id AS id')).toEqual([{ id: 'theirs' }]);
    });
  });

  test('into an empty database marks it as ours, and a clear leaves the nodes of others', async () => {
    await watch.query('MATCH (n) DETACH DELETE n');
    await engine.write(write(thingStep([{ id: 'a', properties: {} }])), PATIENT);
    await watch.query('CREATE (:Foreign {id: $id})', { id: 'theirs' });
    await engine.write(write({ kind: 'clear' }), PATIENT);
    expect(await watch.query('MATCH (n) RETURN labels(n) AS labels, n.id AS id ORDER BY id')).toEqual([
      { labels: ['Meta'], id: 'store' },
      { labels: ['Foreign'], id: 'theirs' },
    ]);
    await watch.query('MATCH (n) DETACH DELETE n');
  });
});

describe('the schema of the database', () => {
  test('has every rule and index of the model, ready, and making it again changes nothing', async () => {
    const engine = neo4jEngine(testSettings(), indexes);
    const watch = watchDatabase(inject('neo4j'));
    await wipeDatabase(inject('neo4j'));
    await engine.prepare(PATIENT);
    const text =
      'SHOW INDEXES YIELD name, state, labelsOrTypes, properties RETURN name, state, labelsOrTypes, properties ORDER BY name';
    const made = await watch.query(text);
    await engine.prepare(PATIENT);
    expect(await watch.query(text)).toEqual(made);
    for (const { label, properties } of indexes) {
      expect(made).toContainEqual(
        expect.objectContaining({ labelsOrTypes: [label], properties: [...properties], state: 'ONLINE' }),
      );
    }
    await engine.close();
    await watch.close();
  });
});
