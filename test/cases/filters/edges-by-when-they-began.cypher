MATCH (n0:Platform {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)-[e0:AVAILABLE_IN]->(n1) WHERE e0.fromMin >= $p.r0v1 AND e0.fromMax < $p.r0v2
  WITH n1, e0 ORDER BY e0.fromMin, n1.id, e0.factId LIMIT $p.r0v3
  RETURN collect([e0.from, n1.id]) AS v0
}
CALL (n0) {
  MATCH (n0)-[e2:AVAILABLE_IN]->(n3) WHERE e2.fromMax >= $p.r0v4 AND e2.fromMin < $p.r0v5
  WITH n3, e2 ORDER BY e2.fromMin, n3.id, e2.factId LIMIT $p.r0v3
  RETURN collect([e2.from, n3.id]) AS v1
}
CALL (n0) {
  MATCH (n0)-[e3:AVAILABLE_IN]->(n4) WHERE NOT (e3.toMin IS NULL) AND e3.toMax < $p.r0v6
  WITH n4, e3 ORDER BY e3.toMin DESC, n4.id, e3.factId LIMIT $p.r0v3
  RETURN collect([e3.status, e3.until, n4.id]) AS v2
}
RETURN 0 AS f, [v0, COUNT { (n0)-[e1:AVAILABLE_IN]->(n2) WHERE e1.fromMin >= $p.r0v4 AND e1.fromMax < $p.r0v5 }, v1, v2, COUNT { (n0)-[:COMPETES_WITH]-() }, COUNT { (n0)-[e4:COMPETES_WITH]-(n5) WHERE e4.from IS NULL }, COUNT { (n0)-[e5:COMPETES_WITH]-(n6) WHERE NOT (e5.fromMin IS NULL) AND NOT (e5.fromMax IS NULL) }] AS r
