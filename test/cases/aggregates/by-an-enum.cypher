MATCH (n0:Observation)
WITH count(n0) AS v0
RETURN 0 AS f, [v0] AS r
UNION ALL
MATCH (n1:Observation)
WITH n1 LIMIT $p.r0v1 + 1
WITH n1.basis AS v1, count(*) AS v2
WITH collect([v1, v2]) AS v3, sum(v2) AS v4
RETURN 1 AS f, [CASE WHEN v4 <= $p.r0v1 THEN v3[..$p.r0v2 + 1] END] AS r
