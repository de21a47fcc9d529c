MATCH (n0:Observation) WHERE n0.period = $p.r0v0 AND n0.basis = $p.r0v1 AND EXISTS { (n0)-[e0:ABOUT]->(n1) WHERE n1.id = $p.r0v2 } AND EXISTS { (n0)-[e1:OF_METRIC]->(n2) WHERE n2.code = $p.r0v3 } AND EXISTS { (n0)-[e2:IN_MARKET]->(n3) WHERE n3.id = $p.r0v4 } AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p.r0v5
CALL (n0) {
  MATCH (n0)<-[e3:STATES]-(n4)
  WITH n4, e3 ORDER BY n4.id LIMIT $p.r0v5
  CALL (n4) {
    MATCH (n4)-[:MADE_BY]->(n5)
    WITH n5 ORDER BY n5.id LIMIT 1
    RETURN collect([n5.id, labels(n5)]) AS v1
  }
  CALL (n4) {
    MATCH (n4)-[:IN_DOCUMENT]->(n6)
    WITH n6 ORDER BY n6.id LIMIT 1
    RETURN collect([n6.id]) AS v2
  }
  RETURN collect([n4.id, n4.value, n4.rank, n4.rankReason, n4.certainty, head(v1), head(v2)]) AS v0
}
RETURN 0 AS f, [n0.value, n0.unit, n0.certainty, v0, COUNT { (n0)<-[:STATES]-() }] AS r ORDER BY n0.id
