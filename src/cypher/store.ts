/** The text that answers, before a write, whether the database holds anything and whether it is marked as ours. */
export const OWNERSHIP = [
  "OPTIONAL MATCH (m:Meta {id: 'store'})",
  "RETURN coalesce(m.service = 'shopgraph', false) AS ours, EXISTS { MATCH (n) } AS filled",
].join('\n');

/** The text that marks the database as ours. The mark outlives a `clear`. */
export const MARK = "MERGE (m:Meta {id: 'store'}) SET m.service = 'shopgraph'";

/** The text that answers what is stored: whether any node is there, the version of the seeds, whether it was edited. */
export const STATE = [
  "OPTIONAL MATCH (m:Meta {id: 'seed'})",
  'RETURN NOT EXISTS { MATCH (n:Node) } AS empty, m.version AS seed, coalesce(m.edited, false) AS edited',
].join('\n');

const OURS = "MATCH (n:Node|Alias|Meta) WHERE NOT (n:Meta AND n.id = 'store')";

/** The text that deletes everything this service stores, its mark excepted. */
export const CLEAR = `${OURS} DETACH DELETE n`;

/** The text that lists the nodes this service stores. */
export const STORED_NODES = `${OURS} RETURN elementId(n) AS element, n.id AS id, labels(n) AS labels`;

/** The text that lists the edges this service stores, each with the labels and ids of its ends. */
export const STORED_EDGES = [
  'MATCH (a:Node|Alias|Meta)-[r]->(b:Node|Alias|Meta)',
  'RETURN elementId(r) AS element, type(r) AS type, r.factId AS factId,',
  `  ${keyLabel('a')} AS fromLabel, a.id AS from, ${keyLabel('b')} AS toLabel, b.id AS to`,
].join('\n');

/** The text that deletes listed nodes with their edges; the elements come as `$p.elements`. */
export const DELETE_NODES = 'UNWIND $p.elements AS element MATCH (n) WHERE elementId(n) = element DETACH DELETE n';

/** The text that deletes listed edges; the elements come as `$p.elements`. */
export const DELETE_EDGES = 'UNWIND $p.elements AS element MATCH ()-[r]->() WHERE elementId(r) = element DELETE r';

/** The label among a node's by which the writer finds it. */
function keyLabel(node: string): string {
  return `CASE WHEN ${node}:Node THEN 'Node' WHEN ${node}:Alias THEN 'Alias' ELSE 'Meta' END`;
}
