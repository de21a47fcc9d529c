MATCH (n0:Goal) WHERE n0.id IS NOT NULL
WITH n0 ORDER BY n0.id LIMIT $p.r0v0
RETURN 0 AS f, [n0.id, n0.name] AS r ORDER BY n0.id
UNION ALL
MATCH (n1:Goal)
WITH count(n1) AS v0
RETURN 1 AS f, [v0] AS r
