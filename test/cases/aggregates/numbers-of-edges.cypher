MATCH (n0:Organization {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)<-[e0:OWNS]-(n1)
  WITH n1, e0 ORDER BY n1.id, e0.factId LIMIT $p.r0v1
  RETURN collect([e0.sharePct, e0.certainty, n1.id, labels(n1)]) AS v0
}
CALL (n0) {
  MATCH (n0)<-[e1:OWNS]-(n2)
  WITH n2, e1 LIMIT $p.r0v2 + 1
  WITH e1.certainty AS v1, count(*) AS v3, collect(CASE WHEN e1.sharePct IS NOT NULL THEN [e1.sharePct, null] END) AS v2
  WITH collect([v1, v3, v2]) AS v4, sum(v3) AS v5
  RETURN CASE WHEN v5 <= $p.r0v2 THEN v4[..$p.r0v3 + 1] END AS v6
}
RETURN 0 AS f, [v0, v6] AS r
