MATCH (n0:Platform {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)-[e0:COUNTERPART_OF]-(n1)
  WITH n1, e0 ORDER BY n1.id, e0.factId LIMIT $p.r0v1
  RETURN collect([e0.market, n1.id]) AS v0
}
RETURN 0 AS f, [v0] AS r
UNION ALL
MATCH (n2:Platform {id: $p.r1v0})
CALL (n2) {
  MATCH (n2)-[e1:COUNTERPART_OF]-(n3)
  WITH n3, e1 ORDER BY n3.id, e1.factId LIMIT $p.r1v1
  RETURN collect([e1.market, n3.id]) AS v1
}
RETURN 1 AS f, [v1] AS r
