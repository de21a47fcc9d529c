MATCH (n0:Platform)
WITH count(n0) AS v0
RETURN 0 AS f, [v0] AS r
UNION ALL
MATCH (n1:Platform)
CALL (n1) {
  MATCH (n1)<-[:OPERATES]-(n3)
  RETURN collect(DISTINCT n3) AS v1
}
UNWIND CASE WHEN size(v1) = 0 THEN [null] ELSE v1 END AS n2
WITH n1, n2 LIMIT $p.r0v1 + 1
WITH n2, count(*) AS v3, count(DISTINCT n1.kind) AS v2
WITH collect([CASE WHEN n2 IS NOT NULL THEN [n2.id, n2.name] END, v3, v2]) AS v4, sum(v3) AS v5
RETURN 1 AS f, [CASE WHEN v5 <= $p.r0v1 THEN v4[..$p.r0v2 + 1] END] AS r
