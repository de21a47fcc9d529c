UNWIND range(0, size($p.r0v0) - 1) AS v0
OPTIONAL MATCH (n0:Node {id: $p.r0v0[v0]})
RETURN 0 AS f, CASE WHEN n0 IS NOT NULL THEN [n0.id, n0.name, n0.iso3, labels(n0)] END AS r ORDER BY v0
