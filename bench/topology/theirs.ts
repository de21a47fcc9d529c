import type { Driver, Session } from 'neo4j-driver';
import { connect } from '../servers/connection.js';
import { startDatabase } from '../stage/database.js';
import { grownGraph, type Growth } from './grown-graph.js';
import { timed, type Timed } from './latency.js';
import { MOST_EDGES, questionsFor } from './sample.js';

/** How fast Neo4j answers the same by its own Cypher, each a round trip; times in milliseconds. */
export type Theirs = { readonly loadSeconds: number; readonly twoHops: Timed; readonly shortestPath: Timed };

const QUESTIONS = 500;

const TWO_HOPS = 'MATCH (a:Node {id: $id})-[*1..2]-(n) WHERE n <> a RETURN count(DISTINCT n) AS answer';
const SHORTEST_PATH = `MATCH (a:Node {id: $from}), (b:Node {id: $to})
  OPTIONAL MATCH p = shortestPath((a)-[*..${String(MOST_EDGES)}]-(b)) RETURN coalesce(length(p), 0) AS answer`;

/** Loads the graph into a Neo4j of the benchmark's own, asks, and throws it away. */
export async function measureTheirs(growth: Growth, say: (line: string) => void): Promise<Theirs> {
  const { neo4j } = await startDatabase(say);
  const driver = connect({ NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password });
  try {
    const session = driver.session({ database: 'neo4j' });
    const start = performance.now();
    await loadInto(session, growth);
    const loadSeconds = (performance.now() - start) / 1_000;
    await session.close();
    const { nodes, pairs } = questionsFor(growth, QUESTIONS);
    return {
      loadSeconds,
      twoHops: await timed(nodes, (id) => ask(driver, TWO_HOPS, { id })),
      shortestPath: await timed(pairs, ([from, to]) => ask(driver, SHORTEST_PATH, { from, to })),
    };
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}

async function loadInto(session: Session, growth: Growth): Promise<void> {
  await session.run('CREATE CONSTRAINT FOR (n:Node) REQUIRE n.id IS UNIQUE');
  for (const batch of grownGraph(growth)) {
    if (batch.kind === 'nodes') {
      await session.run('UNWIND $ids AS id CREATE (:Node {id: id})', { ids: batch.rows.map(([id]) => id) });
      continue;
    }
    for (const type of new Set(batch.rows.map(([name]) => name))) {
      const rows = batch.rows.filter(([name]) => name === type).map(([, from, to, factId]) => [from, to, factId]);
      await session.run(
        `UNWIND $rows AS row MATCH (a:Node {id: row[0]}) MATCH (b:Node {id: row[1]}) CREATE (a)-[:${type} {factId: row[2]}]->(b)`,
        { rows },
      );
    }
  }
}

async function ask(driver: Driver, text: string, parameters: Readonly<Record<string, string>>): Promise<number> {
  const session = driver.session({ database: 'neo4j', defaultAccessMode: 'READ' });
  try {
    const { records } = await session.run<{ answer: number }>(text, parameters);
    return records[0]?.get('answer') ?? NaN;
  } finally {
    await session.close();
  }
}
