MATCH (n0:Platform {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)-[e0:AVAILABLE_IN]->(n1)
  WITH n1, e0 ORDER BY e0.fromMin DESC, n1.id, e0.factId LIMIT $p.r0v1
  RETURN collect([e0.from, e0.status, n1.id]) AS v0
}
RETURN 0 AS f, [v0] AS r
