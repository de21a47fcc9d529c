import type { Session } from 'neo4j-driver';
import { compileIndex } from '../../src/cypher/schema.js';
import { schemaIndexes } from '../../src/model/indexes.js';
import type { WriteStep } from '../../src/plan/write.js';
import type { Graph } from '../graph/graph.js';
import { addTo, NOTHING } from '../graph/tally.js';
import { connect } from '../servers/connection.js';
import type { Loaded } from './load-store.js';

/** Writes the graph by `UNWIND` batches and nothing else, into the same indexes. */
export async function loadByDriver(graph: Graph): Promise<Loaded> {
  const driver = connect();
  const session = driver.session({ database: 'neo4j' });
  for (const index of schemaIndexes(graph.model)) await session.run(compileIndex(index));
  await session.run('CALL db.awaitIndexes(300)');
  const startedAt = performance.now();
  let tally = NOTHING;
  for (const steps of graph.steps()) {
    for (const step of steps) await writeStep(session, step);
    tally = addTo(tally, steps);
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  await driver.close();
  return { ...tally, seconds, peakBytes: process.resourceUsage().maxRSS * 1_024 };
}

async function writeStep(session: Session, step: WriteStep): Promise<void> {
  if (step.kind === 'clear') return;
  const text =
    step.kind === 'nodes'
      ? `UNWIND $rows AS row CREATE (n:${step.labels.join(':')}) SET n = row.properties`
      : `UNWIND $rows AS row MATCH (a:${step.fromLabel ?? 'Node'} {id: row.from}) MATCH (b:${step.toLabel ?? 'Node'} {id: row.to})
         CREATE (a)-[r:${step.type}]->(b) SET r = row.properties`;
  await session.run(text, { rows: step.rows });
}
