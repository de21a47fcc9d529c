MATCH (n0:Platform {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)-[e0:AVAILABLE_IN]->(n1) WHERE (e0.fromMax IS NULL OR e0.fromMax <= $p.r0v1) AND (e0.toMin IS NULL OR e0.toMin > $p.r0v1) AND n1.id IN $p.r0v2
  WITH n1, e0 ORDER BY n1.id, e0.factId LIMIT $p.r0v3
  RETURN collect([n1.id]) AS v0
}
CALL (n0) {
  MATCH (n0)-[e1:AVAILABLE_IN]->(n2) WHERE (e1.fromMin IS NULL OR e1.fromMin <= $p.r0v1) AND (e1.toMax IS NULL OR e1.toMax > $p.r0v1) AND n2.id IN $p.r0v2
  WITH n2, e1 ORDER BY n2.id, e1.factId LIMIT $p.r0v3
  RETURN collect([n2.id]) AS v1
}
RETURN 0 AS f, [v0, v1] AS r
