MATCH (n0:Event {id: $p.r0v0})
CALL (n0) {
  MATCH (n0)-[e0:INVOLVES]->(n1)
  WITH n1, e0 ORDER BY n1.id, e0.factId LIMIT $p.r0v1
  CALL (n1) {
    MATCH (n1)-[e1:PART_OF]->(n2) WHERE n1:Division
    WITH n2, e1 ORDER BY n2.id, e1.factId LIMIT $p.r0v1
    RETURN collect([n2.id]) AS v1
  }
  RETURN collect([n1.id, n1.name, CASE WHEN n1:Person THEN COUNT { (n1)-[:HELD_ROLE]->() } END, v1, labels(n1)]) AS v0
}
RETURN 0 AS f, [v0] AS r
