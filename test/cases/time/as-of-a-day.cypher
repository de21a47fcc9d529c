MATCH (n0:Platform {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)-[e0:AVAILABLE_IN]->(n1) WHERE (e0.fromMax IS NULL OR e0.fromMax <= $p.r0v1) AND (e0.toMin IS NULL OR e0.toMin > $p.r0v1) AND e0.status = $p.r0v2
  WITH n1, e0 ORDER BY n1.id, e0.factId LIMIT $p.r0v3
  RETURN collect([n1.id]) AS v0
}
RETURN 0 AS f, [v0, COUNT { (n0)-[e1:AVAILABLE_IN]->(n2) WHERE (e1.fromMax IS NULL OR e1.fromMax <= $p.r0v1) AND (e1.toMin IS NULL OR e1.toMin > $p.r0v1) AND e1.status = $p.r0v2 }] AS r
