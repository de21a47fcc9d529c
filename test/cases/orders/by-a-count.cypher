CALL () {
  MATCH (n0:Organization)
  WITH n0 LIMIT $p.r0v0 + 1
  RETURN count(*) AS v0
}
CALL (v0) {
  MATCH (n1:Organization) WHERE v0 <= $p.r0v0
  WITH n1, COUNT { (n1)-[:OPERATES]->() } AS v1
  WITH n1, v1 ORDER BY v1 DESC, n1.id LIMIT $p.r0v1
  RETURN [n1.id, COUNT { (n1)-[:OPERATES]->() }] AS r ORDER BY v1 DESC, n1.id
  UNION ALL
  WITH v0 WHERE v0 > $p.r0v0
  RETURN null AS r
}
RETURN 0 AS f, r
