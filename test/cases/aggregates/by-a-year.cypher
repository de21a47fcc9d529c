MATCH (n0:Observation) WHERE n0.basis = $p.r0v0 AND EXISTS { (n0)-[e0:ABOUT]->(n1) WHERE n1.id = $p.r0v1 } AND EXISTS { (n0)-[e1:OF_METRIC]->(n2) WHERE n2.code = $p.r0v2 }
WITH count(n0) AS v0
RETURN 0 AS f, [v0] AS r
UNION ALL
MATCH (n3:Observation) WHERE n3.basis = $p.r0v0 AND EXISTS { (n3)-[e2:ABOUT]->(n4) WHERE n4.id = $p.r0v1 } AND EXISTS { (n3)-[e3:OF_METRIC]->(n5) WHERE n5.code = $p.r0v2 }
WITH n3 LIMIT $p.r0v4 + 1
CALL (n3) {
  MATCH (n3)-[:IN_MARKET]->(n6)
  WITH n6 ORDER BY n6.id LIMIT 1
  RETURN collect(n6) AS v3
}
WITH left(n3.periodStart, 4) AS v1, count(*) AS v6, collect(v3) AS v2
WITH collect([v1, v6, COUNT { UNWIND v2 AS v4 UNWIND v4 AS v5 RETURN DISTINCT v5 }]) AS v7, sum(v6) AS v8
RETURN 1 AS f, [CASE WHEN v8 <= $p.r0v4 THEN v7[..$p.r0v5 + 1] END] AS r
