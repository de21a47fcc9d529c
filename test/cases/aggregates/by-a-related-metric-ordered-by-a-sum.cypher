MATCH (n0:Observation) WHERE n0.unit = $p.r0v0
CALL (n0) {
  MATCH (n0)-[:OF_METRIC]->(n2)
  WITH n2 ORDER BY n2.id LIMIT 1
  RETURN collect(n2) AS v0
}
WITH n0, head(v0) AS n1 LIMIT $p.r0v2 + 1
CALL (n0) {
  MATCH (n0)-[:ABOUT]->(n3)
  WITH n3 ORDER BY n3.id LIMIT 1
  RETURN collect(n3) AS v3
}
WITH n1, count(*) AS v6, collect(CASE WHEN n0.value IS NOT NULL THEN [n0.value, n0.unit] END) AS v1, collect(v3) AS v2
WITH collect([CASE WHEN n1 IS NOT NULL THEN [n1.id, n1.code, n1.name, n1.unitKind] END, v6, v1, COUNT { UNWIND v2 AS v4 UNWIND v4 AS v5 RETURN DISTINCT v5 }]) AS v7, sum(v6) AS v8
RETURN 0 AS f, [CASE WHEN v8 <= $p.r0v2 THEN v7[..$p.r0v3 + 1] END] AS r
