MATCH (n0:Organization {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)-[e0:OPERATES]->(n1)
  WITH n1, e0 ORDER BY n1.nameSort, n1.id, e0.factId LIMIT $p.r0v1
  CALL (n1) {
    MATCH (n1)-[e1:AVAILABLE_IN]->(n2)
    WITH n2, e1 ORDER BY n2.id, e1.factId LIMIT $p.r0v2
    RETURN collect([n2.id]) AS v1
  }
  RETURN collect([n1.name, v1, COUNT { (n1)-[:AVAILABLE_IN]->() }]) AS v0
}
RETURN 0 AS f, [v0, COUNT { (n0)-[:OPERATES]->() }] AS r
