MATCH (n0:Organization {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)<-[e0:OWNS]-(n1) WHERE e0.sharePctSort >= $p.r0v1 AND e0.sharePctSort < $p.r0v2
  WITH n1, e0 ORDER BY n1.nameSort, n1.id, e0.factId LIMIT $p.r0v3
  RETURN collect([e0.sharePct, n1.id, n1.name, labels(n1)]) AS v0
}
RETURN 0 AS f, [v0] AS r
