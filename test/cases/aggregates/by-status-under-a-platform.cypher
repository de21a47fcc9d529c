MATCH (n0:Platform {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)-[e1:AVAILABLE_IN]->(n2) WHERE (e1.fromMax IS NULL OR e1.fromMax <= $p.r0v1) AND (e1.toMin IS NULL OR e1.toMin > $p.r0v1)
  WITH n2, e1 LIMIT $p.r0v3 + 1
  WITH e1.status AS v0, count(*) AS v1
  WITH collect([v0, v1]) AS v2, sum(v1) AS v3
  RETURN CASE WHEN v3 <= $p.r0v3 THEN v2[..$p.r0v4 + 1] END AS v4
}
RETURN 0 AS f, [COUNT { (n0)-[e0:AVAILABLE_IN]->(n1) WHERE (e0.fromMax IS NULL OR e0.fromMax <= $p.r0v1) AND (e0.toMin IS NULL OR e0.toMin > $p.r0v1) }, v4] AS r
