MATCH (n0:Observation) WHERE n0.unit = $p.r0v0
CALL (n0) {
  MATCH (n0)-[:OF_METRIC]->(n2)
  WITH n2 ORDER BY n2.id LIMIT 1
  RETURN collect(n2) AS v0
}
WITH n0, head(v0) AS n1 LIMIT $p.r0v2 + 1
CALL (n0) {
  MATCH (n0)<-[:STATES]-(n4)
  RETURN collect(DISTINCT n4) AS v4
}
WITH n1, left(n0.periodStart, 4) AS v2, count(*) AS v7, collect(v4) AS v3
WITH collect([n1, v2, v7, COUNT { UNWIND v3 AS v5 UNWIND v5 AS v6 RETURN DISTINCT v6 }]) AS v8, sum(v7) AS v9
CALL (v8, v9) {
  UNWIND CASE WHEN v9 <= $p.r0v2 THEN v8[..$p.r0v4 + 1] ELSE [] END AS v11
  WITH v11, v11[0] AS n1, v11[1] AS v2
  CALL (n1) {
    MATCH (n1)<-[e0:OF_METRIC]-(n3)
    WITH n3, e0 ORDER BY n3.id LIMIT $p.r0v3
    RETURN collect([n3.id]) AS v1
  }
  RETURN collect([CASE WHEN n1 IS NOT NULL THEN [n1.id, n1.name, v1, COUNT { (n1)<-[:OF_METRIC]-() }] END, v2, v11[2], v11[3]]) AS v10
}
RETURN 0 AS f, [CASE WHEN v9 <= $p.r0v2 THEN v10 END] AS r
