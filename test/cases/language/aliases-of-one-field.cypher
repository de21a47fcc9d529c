MATCH (n0:Organization {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)-[e0:OWNS]->(n1)
  WITH n1, e0 ORDER BY n1.id, e0.factId LIMIT $p.r0v1
  RETURN collect([n1.id]) AS v0
}
CALL (n0) {
  MATCH (n0)-[e1:OWNS]->(n2)
  WITH n2, e1 ORDER BY n2.nameSort DESC, n2.id, e1.factId LIMIT $p.r0v2
  RETURN collect([n2.name]) AS v1
}
RETURN 0 AS f, [v0, v1] AS r
