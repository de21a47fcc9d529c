MATCH (n0:Person) WHERE EXISTS { (n0)-[e0:HELD_ROLE]->(n1) } AND NOT EXISTS { (n0)-[e1:HELD_ROLE]->(n2) WHERE NOT (coalesce(e1.titleSort CONTAINS $p.r0v0, false)) } AND n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p.r0v1
CALL (n0) {
  MATCH (n0)-[e2:HELD_ROLE]->(n3)
  WITH n3, e2 ORDER BY n3.id, e2.factId LIMIT $p.r0v1
  RETURN collect([n3.id, labels(n3)]) AS v0
}
RETURN 0 AS f, [n0.id, v0] AS r ORDER BY n0.id
